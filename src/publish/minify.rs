//! Makes pages small without changing what they say.

/// The page without white space and attributes that mean nothing. Closing tags and quotes of the document's frame stay.
#[cfg(feature = "minify")]
#[must_use]
pub fn minify(html: &str) -> Vec<u8> {
    let config = minify_html::Cfg {
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        keep_input_type_text_attr: true,
        minify_doctype: false,
        allow_noncompliant_unquoted_attribute_values: false,
        allow_optimal_entities: false,
        allow_removing_spaces_between_attributes: false,
        minify_css: false,
        minify_js: false,
        ..minify_html::Cfg::default()
    };
    minify_html::minify(html.as_bytes(), &config)
}

/// The page as it is: this build has no minifier.
#[cfg(not(feature = "minify"))]
#[must_use]
pub fn minify(html: &str) -> Vec<u8> {
    html.as_bytes().to_vec()
}
