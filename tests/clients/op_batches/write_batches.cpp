// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/random.hpp>
#include <codec/json.hpp>
#include <cstdio>
#include <cstdlib>
#include <op/blob_payload.hpp>
#include <op/channel.hpp>
#include <op/frames.hpp>

// op_batches_writer <seed>: batches of a random rollup in payloads and blobs, and beside them what they were
// made of, as JSON on standard output.
namespace {

using namespace studio;
using chain::Transaction;
using chain::TransactionType;

constexpr unsigned javascript_bits = 52;  // what viem takes of nonces and chain ids

class RandomRollup {
public:
    explicit RandomRollup(std::uint64_t seed) : random_{seed} {
        config_.l2_genesis_time = 1'600'000'000 + random_.below(200'000'000);
        config_.block_time = 1 + random_.below(12);
        config_.l2_chain_id = 1 + random_.below(std::uint64_t{1} << (1 + random_.below(50)));
        compression_ = random_.below(2) == 0 ? op::Compression::zlib : op::Compression::brotli;
        epoch_ = 1 + random_.below(30'000'000);
        number_ = 1 + random_.below(1'000'000);
    }

    std::string json() {
        const auto batches = make_batches();
        const auto payloads = make_payloads(batches);
        codec::json::Writer out;
        out.begin_object();
        write_rollup(out.key("rollup"));
        out.key("compression").string(compression_ == op::Compression::zlib ? "zlib" : "brotli");
        const bool in_blobs = random_.below(4) == 0;
        write_all(out.key("payloads"), in_blobs ? std::vector<Bytes>{} : payloads);
        write_all(out.key("blobs"), in_blobs ? as_blobs(payloads) : std::vector<Bytes>{});
        write_batches(out.key("batches"), batches);
        return out.end_object().take();
    }

private:
    Bytes bytes(std::size_t size) {
        Bytes out(size);
        const bool dense = random_.below(2) == 0;  // else mostly zeros, as call data are
        for (auto& byte : out)
            byte = dense || random_.below(8) == 0 ? static_cast<std::uint8_t>(random_.next()) : 0;
        return out;
    }
    template <std::size_t N>
    FixedBytes<N> fixed() {
        return FixedBytes<N>::right_aligned(bytes(N));
    }
    /// Of any length up to so many bits.
    Uint256 number(unsigned bits) {
        const auto shift = 256 - random_.below(bits + 1);
        return shift == 256 ? Uint256{}
                            : Uint256{random_.next(), random_.next(), random_.next(), random_.next()} >>
                                  static_cast<unsigned>(shift);
    }
    crypto::SecretKey key() {
        return *crypto::SecretKey::from_bytes(Uint256{1 + random_.below(50)}.to_hash());
    }

    chain::AccessList access_list() {
        chain::AccessList list(random_.below(3));
        for (auto& entry : list) {
            entry.address = fixed<20>();
            entry.storage_keys.resize(random_.below(3));
            for (auto& slot : entry.storage_keys)
                slot = fixed<32>();
        }
        return list;
    }

    chain::SignedTransaction transaction() {
        constexpr TransactionType types[] = {TransactionType::legacy, TransactionType::access_list,
                                             TransactionType::fee_market, TransactionType::set_code};
        Transaction out;
        out.type = types[random_.below(std::size(types))];
        out.chain_id = config_.l2_chain_id;
        if (out.type == TransactionType::legacy && random_.below(3) == 0)
            out.chain_id.reset();
        out.nonce = number(javascript_bits).low64();
        out.gas_limit = number(40).low64();
        out.max_fee_per_gas = number(60);
        out.max_priority_fee_per_gas =
            out.type <= TransactionType::access_list ? out.max_fee_per_gas : out.max_fee_per_gas >> 1;
        if (out.type == TransactionType::set_code || random_.below(5) != 0)
            out.to = fixed<20>();
        out.value = number(256);
        out.data = bytes(random_.below(400));
        if (out.type != TransactionType::legacy)
            out.access_list = access_list();
        if (out.type == TransactionType::set_code)
            for (auto n = 1 + random_.below(3); n > 0; --n)
                out.authorizations.push_back(chain::sign_authorization(
                    {number(javascript_bits), fixed<20>(), number(javascript_bits).low64(), {}, {}, {}, {}},
                    key()));
        return chain::sign_transaction(out, key());
    }

    /// The next block of the chain.
    op::SingularBatch block() {
        op::SingularBatch out{fixed<32>(), epoch_, fixed<32>(), config_.time_of_block(number_++), {}};
        if (random_.below(3) != 0)
            for (auto n = random_.below(8); n > 0; --n) {
                const auto made = transaction();
                senders_.push_back(made.sender);
                out.transactions.push_back(made.encoded);
            }
        return out;
    }

    op::Batch batch() {
        begins_epoch_ = random_.below(3) == 0;
        epoch_ += begins_epoch_ ? 1 : 0;
        if (random_.below(2) == 0)
            return block();
        std::vector<op::SingularBatch> blocks{block()};
        for (auto n = random_.below(20); n > 0; --n) {
            epoch_ += random_.below(3) == 0 ? 1 : 0;
            blocks.push_back(block());
        }
        return op::make_span_batch(blocks, begins_epoch_);
    }
    std::vector<std::vector<op::Batch>> make_batches() {
        std::vector<std::vector<op::Batch>> channels(1 + random_.below(3));
        for (auto& channel : channels)
            for (auto n = 1 + random_.below(4); n > 0; --n)
                channel.push_back(batch());
        return channels;
    }

    Bytes encode(const op::Batch& batch) {
        if (const auto* singular = std::get_if<op::SingularBatch>(&batch))
            return op::encode_singular_batch(*singular);
        return op::encode_span_batch(std::get<op::SpanBatch>(batch), config_).value();
    }
    /// Channels one after another, their frames cut anywhere and put into payloads in any number.
    std::vector<Bytes> make_payloads(const std::vector<std::vector<op::Batch>>& channels) {
        std::vector<op::Frame> frames;
        for (const auto& batches : channels) {
            std::vector<Bytes> encoded;
            for (const auto& one : batches)
                encoded.push_back(encode(one));
            const auto size = op::frame_overhead + 1 + random_.below(20'000);
            const auto cut =
                op::split_channel(fixed<16>(), op::encode_channel(encoded, compression_), size).value();
            frames.insert(frames.end(), cut.begin(), cut.end());
        }
        std::vector<Bytes> payloads;
        std::span<const op::Frame> left{frames};
        while (!left.empty()) {
            const auto count = std::min<std::size_t>(left.size(), 1 + random_.below(5));
            payloads.push_back(op::encode_frames(left.first(count)));
            left = left.subspan(count);
        }
        return payloads;
    }
    static std::vector<Bytes> as_blobs(const std::vector<Bytes>& payloads) {
        std::vector<Bytes> blobs;
        for (const auto& payload : payloads)
            blobs.push_back(op::encode_blob_payload(payload));
        return blobs;
    }

    using Writer = codec::json::Writer;

    void write_rollup(Writer& out) {
        out.begin_object();
        out.key("genesisTime").decimal(config_.l2_genesis_time);
        out.key("blockTime").decimal(config_.block_time);
        out.key("chainId").decimal(config_.l2_chain_id).end_object();
    }
    static void write_all(Writer& out, const std::vector<Bytes>& all) {
        out.begin_array();
        for (const auto& one : all)
            out.hex(one);
        out.end_array();
    }
    void write_transactions(Writer& out, const std::vector<Bytes>& transactions) {
        out.begin_array();
        for (const auto& one : transactions)
            out.begin_object()
                .key("bytes")
                .hex(one)
                .key("sender")
                .hex(senders_[written_++].view())
                .end_object();
        out.end_array();
    }
    void write(Writer& out, const op::SingularBatch& batch) {
        out.begin_object().key("kind").string("singular");
        out.key("parentHash").hex(batch.parent_hash.view());
        out.key("epochNumber").decimal(batch.epoch_number);
        out.key("epochHash").hex(batch.epoch_hash.view());
        out.key("timestamp").decimal(batch.timestamp);
        write_transactions(out.key("transactions"), batch.transactions);
        out.end_object();
    }
    void write(Writer& out, const op::SpanBatch& batch) {
        out.begin_object().key("kind").string("span");
        out.key("parentCheck").hex(batch.parent_check.view());
        out.key("l1OriginCheck").hex(batch.l1_origin_check.view());
        out.key("blocks").begin_array();
        for (const auto& block : batch.blocks) {
            out.begin_object().key("timestamp").decimal(block.timestamp);
            out.key("epochNumber").decimal(block.epoch_number);
            out.key("originChanged").boolean(block.origin_changed);
            write_transactions(out.key("transactions"), block.transactions);
            out.end_object();
        }
        out.end_array().end_object();
    }
    void write_batches(Writer& out, const std::vector<std::vector<op::Batch>>& channels) {
        out.begin_array();
        for (const auto& batches : channels)
            for (const auto& one : batches)
                std::visit([&](const auto& kind) { write(out, kind); }, one);
        out.end_array();
    }

    Random random_;
    op::RollupConfig config_;
    op::Compression compression_ = op::Compression::zlib;
    std::uint64_t epoch_ = 0;
    std::uint64_t number_ = 0;
    bool begins_epoch_ = false;
    std::vector<Address> senders_;  // in the order of their transactions
    std::size_t written_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("usage: op_batches_writer <seed>\n", stderr);
        return EXIT_FAILURE;
    }
    const auto text = RandomRollup{std::strtoull(argv[1], nullptr, 10)}.json();
    std::fwrite(text.data(), 1, text.size(), stdout);
    return EXIT_SUCCESS;
}
