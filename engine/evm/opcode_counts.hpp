// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "tracer.hpp"

namespace studio::evm {

/// How often each instruction ran, failed ones included (geth's unigramTracer).
class OpcodeCounts final : public Tracer {
public:
    bool wants_steps() const override { return true; }
    void before_step(const Step& step) override { ++counts_[step.opcode]; }

    std::uint64_t of(std::uint8_t opcode) const { return counts_[opcode]; }

private:
    std::array<std::uint64_t, 256> counts_{};
};

}  // namespace studio::evm
