// SPDX-License-Identifier: GPL-3.0-or-later
#include "bn254.hpp"

#if defined(__x86_64__)
#include <cpuid.h>
#endif

#include "bn254_operations.hpp"

namespace studio::crypto::bn254 {
namespace {

bool has_adx() {
#if defined(__x86_64__)
    unsigned eax = 0;
    unsigned ebx = 0;
    unsigned ecx = 0;
    unsigned edx = 0;
    return __get_cpuid_count(7, 0, &eax, &ebx, &ecx, &edx) != 0 && (ebx & bit_BMI2) != 0 &&
           (ebx & bit_ADX) != 0;
#else
    return false;
#endif
}

}  // namespace

const Operations& operations() {
    static const Operations& chosen =
        kAdxOperations != nullptr && has_adx() ? *kAdxOperations : kPortableOperations;
    return chosen;
}

std::optional<FixedBytes<64>> add(BytesView points) {
    return operations().add(points);
}

std::optional<FixedBytes<64>> multiply(BytesView point_and_scalar) {
    return operations().multiply(point_and_scalar);
}

std::optional<bool> pairing_check(BytesView pairs) {
    return operations().pairing_check(pairs);
}

}  // namespace studio::crypto::bn254
