// SPDX-License-Identifier: GPL-3.0-or-later
#include "modexp.hpp"

#include <openssl/bn.h>
#include <base/assert.hpp>
#include <memory>

namespace studio::crypto {
namespace {

struct FreeNumber {
    void operator()(BIGNUM* number) const { BN_free(number); }
};
struct FreeContext {
    void operator()(BN_CTX* context) const { BN_CTX_free(context); }
};
using Number = std::unique_ptr<BIGNUM, FreeNumber>;

Number number_from(BytesView bytes) {
    Number number{BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr)};
    STUDIO_ASSERT(number != nullptr);
    return number;
}

}  // namespace

Bytes modexp(BytesView base, BytesView exponent, BytesView modulus) {
    Bytes out(modulus.size(), 0);
    const auto m = number_from(modulus);
    if (BN_is_zero(m.get()) || BN_is_one(m.get()))
        return out;
    const auto b = number_from(base);
    const auto e = number_from(exponent);
    const Number result{BN_new()};
    const std::unique_ptr<BN_CTX, FreeContext> context{BN_CTX_new()};
    STUDIO_ASSERT(result != nullptr && context != nullptr);
    STUDIO_ASSERT(BN_mod_exp(result.get(), b.get(), e.get(), m.get(), context.get()) == 1);
    STUDIO_ASSERT(BN_bn2binpad(result.get(), out.data(), static_cast<int>(out.size())) >= 0);
    return out;
}

}  // namespace studio::crypto
