# syntax=docker/dockerfile:1
# The server as a small image. `docker build -t lyceum .` compiles it; `cargo xtask dist` puts in what it
# has built.

# Checked against rust-toolchain.toml, which is left out so that no second toolchain is fetched.
ARG RUST_VERSION=1.95.0

FROM debian:bookworm-slim AS runtime
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --user-group --home-dir /data --no-create-home --shell /usr/sbin/nologin lyceum \
    && install --directory --owner=lyceum --group=lyceum --mode=0750 /data
COPY LICENSE-APACHE LICENSE-MIT /usr/share/doc/lyceum/

# The whole state: database and files.
VOLUME /data
ENV LYCEUM_DATA=/data \
    LYCEUM_LISTEN=0.0.0.0:8080
EXPOSE 8080
USER lyceum
WORKDIR /data

# The server ends requests under way before it stops.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 CMD ["lyceum", "health"]
ENTRYPOINT ["lyceum"]
CMD ["serve"]

FROM runtime AS prebuilt
COPY lyceum /usr/local/bin/lyceum

FROM rust:${RUST_VERSION}-slim-bookworm AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/build/target \
    cargo build --profile dist --locked --package server --bin lyceum --features s3 \
    && install -D target/dist/lyceum /out/lyceum

FROM runtime
COPY --from=build /out/lyceum /usr/local/bin/lyceum
