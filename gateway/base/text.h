/* Text forms of bytes and numbers: base64 (RFC 4648 §4, padded, unused bits zero), lower-case
 * hex, and decimals without leading zeros. One spelling a value: every other is refused, because
 * what is signed or compared must have one form only (evidence.md, "Suites"). */
#ifndef TONGBAN_BASE_TEXT_H
#define TONGBAN_BASE_TEXT_H

#include "base/bytes.h"

/* How many characters base64 makes of `size` bytes; size is at most SIZE_MAX / 2. */
size_t text_base64_size(size_t size);

/* Errors of the appending ones: OVER_LIMIT, MEMORY_FULL, as bytes_append(). */
RESULT text_append_base64(struct bytes_owned *buffer, struct bytes_view bytes);
RESULT text_append_hex(struct bytes_owned *buffer, struct bytes_view bytes);

/* Appends what the text stands for.
 * Errors: TEXT_UNREADABLE (another spelling, other characters), OVER_LIMIT, MEMORY_FULL; the
 * buffer is then as it was. */
RESULT text_decode_base64(struct bytes_view text, struct bytes_owned *buffer);
RESULT text_decode_hex(struct bytes_view text, struct bytes_owned *buffer);

/* The same into an array that it fills exactly.
 * Errors: TEXT_UNREADABLE (another spelling or another size). */
RESULT text_decode_base64_exact(struct bytes_view text, uint8_t *ret_bytes, size_t size);
RESULT text_decode_hex_exact(struct bytes_view text, uint8_t *ret_bytes, size_t size);

/* Reads a decimal: digits only, no leading zero, at most `highest`.
 * Errors: TEXT_UNREADABLE. */
RESULT text_parse_decimal(struct bytes_view text, uint64_t highest, uint64_t *ret_number);

/* Decimals of the contracts lie below 2^63. */
#define TEXT_DECIMAL_MAX ((uint64_t)INT64_MAX)

#endif
