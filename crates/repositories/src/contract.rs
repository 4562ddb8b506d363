//! How a contract is declared.

/// Declares a contract: a trait whose methods are calls of storage, and the list of their names.
macro_rules! contract {
    (
        $(#[$about:meta])*
        pub trait $name:ident {$(
            $(#[$guarantees:meta])*
            async fn $method:ident($($argument:tt)*) -> $result:ty;
        )+}
    ) => {
        $(#[$about])*
        #[async_trait::async_trait]
        pub trait $name: Send {$(
            $(#[$guarantees])*
            async fn $method($($argument)*) -> $result;
        )+}

        impl dyn $name + '_ {
            /// The names of the methods.
            pub const METHODS: &'static [&'static str] = &[$(stringify!($method)),+];
        }
    };
}
pub(crate) use contract;
