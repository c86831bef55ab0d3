/* Proofs as files: C2SP tlog-proof of a batch header with an EntryProof in `extra`, and
 * `.consistency` (a base64 hash a line). See evidence.md, "Bundle". */
#ifndef TONGBAN_EVIDENCE_PROOF_H
#define TONGBAN_EVIDENCE_PROOF_H

#include "evidence/codec.h"
#include "evidence/merkle.h"

struct tlog_proof {
    uint64_t index; /* of the batch in the log */
    struct merkle_proof path;
    struct bytes_view checkpoint; /* the note, whole; a view into the text */
    struct bytes_owned extra;     /* the EntryProof's bytes; ended by tlog_proof_deinit() */
};

/* Reads a `.tlog-proof`: header line, `extra`, `index`, hashes, empty line, checkpoint.
 * Borrows: text, as long as *ret_proof is used. Gives: *ret_proof.
 * Errors: TEXT_UNREADABLE, OVER_LIMIT, MEMORY_FULL. */
RESULT tlog_proof_parse(struct bytes_view text, struct tlog_proof *ret_proof);
void tlog_proof_deinit(struct tlog_proof *proof);

/* Errors: OVER_LIMIT, MEMORY_FULL. */
RESULT tlog_proof_format(uint64_t index, const struct merkle_proof *path, struct bytes_view extra,
                         struct bytes_view checkpoint, struct bytes_owned *buffer);

/* Reads and writes a `.consistency` file; the empty proof is the empty file.
 * Errors: TEXT_UNREADABLE, OVER_LIMIT; writing OVER_LIMIT, MEMORY_FULL. */
RESULT consistency_parse(struct bytes_view text, struct merkle_proof *ret_proof);
RESULT consistency_format(const struct merkle_proof *proof, struct bytes_owned *buffer);

#endif
