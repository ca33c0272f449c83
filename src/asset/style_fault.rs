//! Says in words what is wrong with a style sheet.

use std::io::Error;

use lightningcss::bundler::BundleErrorKind;
use lightningcss::error::ParserError;

use crate::diagnostic::StyleFault;

/// The fault that an error tells of, on a line.
pub fn style_fault(error: &BundleErrorKind<'_, Error>, line: &str) -> StyleFault {
    match error {
        BundleErrorKind::ResolverError(error) => StyleFault::NoFile { name: error.to_string() },
        BundleErrorKind::ParserError(error) => match error {
            ParserError::EndOfInput if line.starts_with('}') => {
                StyleFault::Unexpected { sign: "}".to_owned() }
            }
            ParserError::EndOfInput => StyleFault::Unclosed,
            ParserError::UnexpectedToken(_) => {
                // The token in the words of CSS: `Unexpected token CloseCurlyBracket`.
                let words = error.to_string();
                let quoted = words.split_once('"').and_then(|(_, rest)| Some(rest.rsplit_once('"')?.0));
                let sign = SIGNS.iter().find(|(name, _)| words.ends_with(name)).map(|(_, sign)| *sign);
                let sign = sign.or(quoted).unwrap_or_default();
                StyleFault::Unexpected { sign: sign.to_owned() }
            }
            ParserError::InvalidDeclaration => StyleFault::Declaration,
            ParserError::InvalidValue => StyleFault::Value,
            ParserError::SelectorError(_) | ParserError::QualifiedRuleInvalid => StyleFault::Selector,
            ParserError::UnexpectedImportRule => StyleFault::LateImport,
            other => StyleFault::Other { detail: other.to_string() },
        },
        other => StyleFault::Other { detail: other.to_string() },
    }
}

/// Names of signs, and the signs.
const SIGNS: [(&str, &str); 7] = [
    ("CloseCurlyBracket", "}"),
    ("CloseParenthesis", ")"),
    ("CloseSquareBracket", "]"),
    ("CurlyBracketBlock", "{"),
    ("Semicolon", ";"),
    ("Colon", ":"),
    ("Comma", ","),
];
