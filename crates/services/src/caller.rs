//! Who calls: known by the session's token, looked up inside the unit of work.

use domain::{
    Id, Timestamp,
    identity::{Account, Session, SessionPolicy, TokenHash},
};
use repositories::{
    UnitOfWork,
    learning::{QuizAccess, QuizOf},
};

use crate::{Access, ServiceError};

/// What a request says about its sender; nothing of it is believed until it is looked up.
#[derive(Debug, Clone, Default)]
pub struct Caller {
    /// Hash of the bearer token that was presented.
    pub token: Option<TokenHash>,
    /// The request's id, as in the logs.
    pub request_id: Option<String>,
    /// Network address of the peer.
    pub address: Option<String>,
    /// The client's name of itself.
    pub user_agent: Option<String>,
}

/// A caller whose session is live.
#[derive(Debug, Clone)]
pub struct Principal {
    /// The account.
    pub account: Account,
    /// The session it came with.
    pub session: Session,
    /// Whether the session's last use is stale enough to be written.
    pub(crate) wants_touch: bool,
}

impl Principal {
    /// The account's id.
    pub fn id(&self) -> Id<Account> {
        self.account.id
    }
}

impl Caller {
    /// Looks the session up and asks whether its account may do this. What the account has of
    /// `quiz` is read in the same statement; nothing comes back of a quiz that is missing.
    pub(crate) async fn require(
        &self,
        access: Access,
        quiz: Option<QuizOf>,
        uow: &mut dyn UnitOfWork,
        policy: &SessionPolicy,
        now: Timestamp,
    ) -> Result<(Principal, Option<QuizAccess>), ServiceError> {
        let token = self.token.ok_or(ServiceError::Unauthenticated)?;
        let with_quiz = match quiz {
            Some(of) => uow.quizzes().find_access_by_session(of, token).await?,
            None => None,
        };
        let (found, quiz_access) = match with_quiz {
            Some((session, account, quiz)) => (Some((session, account)), Some(quiz)),
            None => (uow.sessions().find_by_token(token).await?, None),
        };
        let live = found.filter(|(session, account)| session.is_live(now, policy) && account.is_active());
        let (session, account) = live.ok_or(ServiceError::Unauthenticated)?;
        access.check(&account)?;
        let wants_touch = session.wants_touch(now, policy);
        Ok((Principal { account, session, wants_touch }, quiz_access))
    }
}
