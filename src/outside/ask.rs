//! One question to another site: HEAD, and GET where that is not answered.

use std::time::Duration;

use ureq::http::{Response, header};
use ureq::{Agent, Body, Error};

use crate::outside::join::join;
use crate::outside::{Answer, Doubt};

/// Asks.
pub struct Asker {
    agent: Agent,
}

/// So often readers may be sent on, as in browsers.
const MOST_REDIRECTS: usize = 20;

impl Asker {
    /// One that waits so long.
    pub fn new(timeout: Duration) -> Self {
        let config = Agent::config_builder()
            .timeout_global(Some(timeout))
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .user_agent(concat!("sasshi/", env!("CARGO_PKG_VERSION"), " (checks links)"))
            .build();
        Self { agent: config.into() }
    }

    /// Follows an address to its page. It has moved where every step of the way is for good.
    pub fn ask(&self, url: &str) -> Answer {
        // What stands behind `#` is the page's own.
        let mut at = url.split('#').next().unwrap_or(url).to_owned();
        let mut is_for_good = true;
        for step in 0..=MOST_REDIRECTS {
            let response = match self.get(&at) {
                Ok(response) => response,
                Err(doubt) => return Answer::Doubtful(doubt),
            };
            let status = response.status().as_u16();
            let location = response.headers().get(header::LOCATION).and_then(|value| value.to_str().ok());
            let target = matches!(status, 301 | 302 | 303 | 307 | 308)
                .then(|| location.map(|location| join(&at, location)))
                .flatten();
            let Some(target) = target else {
                let moved = (step > 0 && is_for_good).then(|| at.clone());
                return match Answer::of_status(status) {
                    Answer::Open { .. } => Answer::Open { moved },
                    other => other,
                };
            };
            is_for_good &= matches!(status, 301 | 308);
            at = target;
        }
        Answer::Circle
    }

    /// Many servers know no HEAD, and say so in many ways: what it does not open is asked for with GET.
    fn get(&self, url: &str) -> Result<Response<Body>, Doubt> {
        match self.agent.head(url).call() {
            Ok(response) if response.status().as_u16() < 400 => Ok(response),
            Ok(_) => self.agent.get(url).call().map_err(|error| doubt(&error)),
            Err(error) => Err(doubt(&error)),
        }
    }
}

fn doubt(error: &Error) -> Doubt {
    match error {
        Error::Timeout(_) => Doubt::Timeout,
        Error::Tls(_) | Error::Rustls(_) => Doubt::Tls,
        Error::BadUri(_) | Error::Http(_) => Doubt::NoAddress,
        // Inside of the transport faults of rustls are faults of reading.
        Error::Io(error) if error.kind() == std::io::ErrorKind::InvalidData => Doubt::Tls,
        _ => Doubt::NoConnection,
    }
}
