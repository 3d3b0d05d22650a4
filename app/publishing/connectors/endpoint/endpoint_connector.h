#pragma once
#include "app/publishing/connector.h"

namespace toasoan {

/// Any program that takes an article by HTTPS: one POST of a JSON text that the newsroom has written a template for.
///
/// Settings: "address", https, or http to this computer itself; "template", of json_template.h. It may hold: headline,
/// kicker, sapo, dateline, body_html, body_text, slug, guid, rights, seo_title, seo_description, at and embargo
/// ("2026-11-27T01:30:00Z" or null), status ("usable", "canceled"), lead_picture (a name), package_base64 as texts;
/// bylines, sections, tags and pictures as lists, these of {name, base64, caption, credit, alt, rights}, by whose names
/// body_html has them; ninjs as an object; version as a number.
///
/// The secret signs: "X-ToaSoan-Signature: sha256=" and HMAC-SHA256(secret, timestamp + "." + body) in hex digits, with
/// "X-ToaSoan-Timestamp", seconds since 1970. The same Idempotency-Key is the same request: "GUID-VERSION-" and eight
/// letters of the article's hash. Any 2xx is a success; texts "id" and "url" of its JSON are kept. Where an answer has
/// an ETag, the next request for the article has it as If-Match, unless a person overwrites; 412 says that others
/// changed it, 409 that it is still at an earlier try. Receipt "sent": what it answered.
[[nodiscard]] std::unique_ptr<Connector> makeEndpoint(const Destination &destination, const QString &secret);

} // namespace toasoan
