/* Assertions that stay on in every build.
 *
 * must() states what the caller promised on entry, or what we promise on exit, one condition
 * each. A broken promise is a bug of this program, never bad input: the process stops, its
 * supervisor starts it again, and recovery believes only what the disk holds. */
#ifndef TONGBAN_BASE_MUST_H
#define TONGBAN_BASE_MUST_H

#ifdef NDEBUG
#error "assertions stay on: build without NDEBUG"
#endif
#include <assert.h>

#define must(condition) assert(condition)

#endif
