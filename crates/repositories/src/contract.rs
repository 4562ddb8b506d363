//! How a contract is declared.

/// Declares a contract: a trait whose methods are calls of storage, the list of their names, and for
/// each read that a rule may rest on, the root that must be held meanwhile (`rests on …`).
macro_rules! contract {
    (
        $(#[$about:meta])*
        pub trait $name:ident of $accessor:ident {$(
            $(#[$guarantees:meta])*
            $(rests on $($root:ident)and+)?
            async fn $method:ident(&mut self $(, $argument:ident: $type:ty)* $(,)?) -> $result:ty;
        )+}
    ) => {
        $(#[$about])*
        #[async_trait::async_trait]
        pub trait $name: Send {$(
            $(#[$guarantees])*
            async fn $method(&mut self $(, $argument: $type)*) -> $result;
        )+}

        impl dyn $name + '_ {
            /// The names of the methods.
            pub const METHODS: &'static [&'static str] = &[$(stringify!($method)),+];
        }

        #[async_trait::async_trait]
        impl $name for crate::Watched<'_> {$(
            async fn $method(&mut self $(, $argument: $type)*) -> $result {
                $($(self.must_hold(crate::Rests::$root, stringify!($name), stringify!($method))?;)+)?
                self.inner.$accessor().$method($($argument),*).await
            }
        )+}
    };
}
pub(crate) use contract;
