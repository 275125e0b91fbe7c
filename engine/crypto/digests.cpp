// SPDX-License-Identifier: GPL-3.0-or-later
#include <openssl/evp.h>

#include <base/assert.hpp>
#include <memory>

#include "ripemd160.hpp"
#include "sha256.hpp"

namespace studio::crypto {

namespace {

struct FreeContext {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

/// One digest with its context kept, because fetching an algorithm by name costs more than hashing 64 bytes.
class Digest {
public:
    explicit Digest(const char* name)
        : algorithm_{EVP_MD_fetch(nullptr, name, nullptr), &EVP_MD_free}, context_{EVP_MD_CTX_new()} {
        STUDIO_ASSERT(algorithm_ != nullptr && context_ != nullptr);
    }

    template <std::size_t N>
    FixedBytes<N> hash(BytesView data) {
        FixedBytes<N> out;
        unsigned size = 0;
        const bool done = EVP_DigestInit_ex2(context_.get(), algorithm_.get(), nullptr) == 1 &&
                          EVP_DigestUpdate(context_.get(), data.data(), data.size()) == 1 &&
                          EVP_DigestFinal_ex(context_.get(), out.data(), &size) == 1;
        STUDIO_ASSERT(done && size == N);
        return out;
    }

private:
    std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> algorithm_;
    std::unique_ptr<EVP_MD_CTX, FreeContext> context_;
};

}  // namespace

Hash32 sha256(BytesView data) {
    thread_local Digest digest{"SHA256"};
    return digest.hash<32>(data);
}

FixedBytes<20> ripemd160(BytesView data) {
    thread_local Digest digest{"RIPEMD160"};  // in OpenSSL's default provider since 3.0.7
    return digest.hash<20>(data);
}

}  // namespace studio::crypto
