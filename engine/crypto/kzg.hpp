// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <base/bytes.hpp>
#include <cstdint>
#include <optional>
#include <span>
#include <thread>
#include <vector>

/// KZG commitments to blobs (EIP-4844) and the cells of extended blobs (EIP-7594), by c-kzg. All functions
/// may be called from any thread. Those below `load_setup()` need the whole trusted setup: whoever comes
/// first waits for its loading, about two seconds.
namespace studio::crypto::kzg {

inline constexpr std::size_t kFieldElementsPerBlob = 4096;
inline constexpr std::size_t kBlobSize = 32 * kFieldElementsPerBlob;
inline constexpr std::size_t kCellSize = 2048;
inline constexpr std::size_t kCellsPerExtendedBlob = 128;

using Commitment = FixedBytes<48>;
using Proof = FixedBytes<48>;
using Cell = FixedBytes<kCellSize>;

/// The order of the curve's groups, which field elements are below (BLS_MODULUS).
inline constexpr Hash32 kScalarModulus{{0x73, 0xed, 0xa7, 0x53, 0x29, 0x9d, 0x7d, 0x48, 0x33, 0x39, 0xd8,
                                        0x08, 0x09, 0xa1, 0xd8, 0x05, 0x53, 0xbd, 0xa4, 0x02, 0xff, 0xfe,
                                        0x5b, 0xfe, 0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x01}};

/// What a blob transaction names a blob by (EIP-4844, kzg_to_versioned_hash).
Hash32 versioned_hash(const Commitment& commitment);

/// Whether the committed polynomial has the value `y` at `z` (EIP-4844, verify_kzg_proof). False as well when
/// a number is not below the modulus or a point is not in the group. Needs one point of the setup only, so it
/// never waits.
bool verify_proof(const Commitment& commitment, const Hash32& z, const Hash32& y, const Proof& proof);

/// Loads the trusted setup unless that is done.
void load_setup();

/// Loads the setup in a thread of its own; destruction waits for the end.
class SetupLoader {
public:
    SetupLoader() : thread_{load_setup} {}

private:
    std::jthread thread_;
};

struct Evaluation {
    Proof proof;
    Hash32 y;
};
struct CellsAndProofs {
    std::vector<Cell> cells;    // kCellsPerExtendedBlob of them
    std::vector<Proof> proofs;  // the same
};

// A blob is kBlobSize bytes: field elements, each 32 bytes, big-endian. Where the size is another or an
// element is not below the modulus, or a given point is not in the group, there is no answer, or it is false.

std::optional<Commitment> blob_to_commitment(BytesView blob);
std::optional<Evaluation> compute_proof(BytesView blob, const Hash32& z);
std::optional<Proof> compute_blob_proof(BytesView blob, const Commitment& commitment);
bool verify_blob_proof(BytesView blob, const Commitment& commitment, const Proof& proof);

std::optional<CellsAndProofs> compute_cells_and_proofs(BytesView blob);
/// The cells alone, which takes a small part of the time.
std::optional<std::vector<Cell>> compute_cells(BytesView blob);
/// `indices` ascend, one for each of `cells`, of which at least half must be there.
std::optional<CellsAndProofs> recover_cells_and_proofs(std::span<const std::uint64_t> indices,
                                                       std::span<const Cell> cells);
/// One cell with its place in the extended blob, that blob's commitment, and the cell's proof.
struct CellClaim {
    Commitment commitment;
    std::uint64_t index = 0;
    const Cell* cell = nullptr;
    Proof proof;
};
/// Whether all of them are right; true for none.
bool verify_cell_proofs(std::span<const CellClaim> claims);

}  // namespace studio::crypto::kzg
