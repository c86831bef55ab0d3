/* Merkle trees as RFC 6962 §2.1 has them: batch tree and log are the same algorithm.
 *
 * Leaves are given as leaf hashes; the empty tree's root is H(""). A tree is known by the hashes
 * of its complete subtrees, each named (level, index): level 0 are the leaves, node (l, i) covers
 * leaves i<<l to ((i+1)<<l) - 1. Proofs are lists of hashes, nearest to the leaf first, 64 at most.
 * Making proofs reads nodes through a port, so that a log of any size needs constant memory.
 * Checking and lifting need nothing but their arguments and trust none of them. No recursion. */
#ifndef TONGBAN_EVIDENCE_MERKLE_H
#define TONGBAN_EVIDENCE_MERKLE_H

#include "base/limits.h"
#include "evidence/suite.h"

struct merkle_proof {
    size_t hashes_count;
    struct hash hashes[PROOF_HASHES_MAX];
};

/* The right edge of a growing tree: its complete subtrees, largest first, one for each bit set
 * in `size`. Enough to append and to give the root. Plain data: copied freely. */
struct merkle_edge {
    uint64_t size;
    struct hash subtrees[64]; /* the first popcount(size) are used */
};

/* Where nodes come from when proofs are made. `get` gives the hash of a complete subtree that lies
 * within the tree; an error of the port travels up unchanged. */
struct merkle_nodes {
    void *context;
    struct result (*get)(void *context, unsigned level, uint64_t index, struct hash *ret_hash);
};

/* Receives each complete subtree that an append completes, leaf included, lowest level first. */
struct merkle_sink {
    void *context;
    struct result (*put)(void *context, unsigned level, uint64_t index, const struct hash *hash);
};

/* Appends a leaf. sink may be NULL.
 * Errors: those of the sink; the edge is then as it was. */
RESULT merkle_append(const struct suite *suite, struct merkle_edge *edge, const struct hash *leaf,
                     const struct merkle_sink *sink);

/* The root of the tree whose edge this is. */
struct hash merkle_root(const struct suite *suite, const struct merkle_edge *edge);

/* Rebuilds the edge of a tree of `size` leaves from its nodes.
 * Errors: those of the port. */
RESULT merkle_edge_get(const struct merkle_nodes *nodes, uint64_t size,
                       struct merkle_edge *ret_edge);

/* Root of a tree that lies in memory as its leaf hashes; leaves_count of 1 or more.
 * With nodes from merkle_nodes_of_leaves() the same leaves give paths. */
struct hash merkle_root_of_leaves(const struct suite *suite, const struct hash *leaves,
                                  size_t leaves_count);

/* Inclusion path of leaf `index` in the tree of `size` leaves; index < size.
 * Errors: those of the port. */
RESULT merkle_inclusion(const struct suite *suite, const struct merkle_nodes *nodes, uint64_t index,
                        uint64_t size, struct merkle_proof *ret_proof);

/* Consistency proof from the tree of `from` leaves to that of `to`; 1 <= from <= to (equal: empty).
 * Errors: those of the port. */
RESULT merkle_consistency(const struct suite *suite, const struct merkle_nodes *nodes,
                          uint64_t from, uint64_t to, struct merkle_proof *ret_proof);

/* Whether the path leads from the leaf to the root (RFC 9162 §2.1.3.2). Any arguments may lie. */
bool merkle_is_included(const struct suite *suite, uint64_t index, uint64_t size,
                        const struct hash *leaf, const struct merkle_proof *path,
                        const struct hash *root);

/* Whether the tree of `to` leaves extends that of `from` (RFC 9162 §2.1.4.2); from 0: only with
 * an empty proof. Any arguments may lie. */
bool merkle_is_consistent(const struct suite *suite, uint64_t from, const struct hash *from_root,
                          uint64_t to, const struct hash *to_root,
                          const struct merkle_proof *proof);

/* Lifts the path of leaf `index` at size `from` to size `to` (how: tests/vectors/README.md,
 * "Lifting"). What comes out leads to the root at `to`, or something that went in was wrong.
 * Errors: PROOF_FALSE (the two do not fit one another). */
RESULT merkle_lift(const struct suite *suite, uint64_t index, uint64_t from,
                   const struct merkle_proof *path, uint64_t to,
                   const struct merkle_proof *consistency, struct merkle_proof *ret_path);

/* The complete subtrees that a checked inclusion path and leaf teach, for a table of a peer's
 * nodes: calls the sink for the leaf and every complete subtree that can be computed from leaf and
 * path, and for those in the path that are complete.
 * Errors: those of the sink. */
RESULT merkle_teach_inclusion(const struct suite *suite, uint64_t index, uint64_t size,
                              const struct hash *leaf, const struct merkle_proof *path,
                              const struct merkle_sink *sink);

/* Scratch with which leaves in memory serve as nodes; nodes above the leaves are made once. */
struct merkle_leaves;
RESULT merkle_leaves_new(const struct suite *suite, const struct hash *leaves, size_t leaves_count,
                         struct merkle_leaves **ret_leaves);
void merkle_leaves_free(struct merkle_leaves *leaves);
struct merkle_nodes merkle_nodes_of_leaves(struct merkle_leaves *leaves);

#endif
