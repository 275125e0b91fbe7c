// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <base/limits.hpp>
#include <base/uint256.hpp>
#include <cctype>
#include <codec/hex.hpp>
#include <crypto/checksum_address.hpp>
#include <load/arrival.hpp>
#include <load/load_kinds.hpp>
#include <modules/registry.hpp>
#include <set>

#include "account_table.hpp"
#include "capacity.hpp"
#include "design.hpp"
#include "problem_kinds.hpp"

namespace studio::spec {
namespace {

constexpr std::size_t kMaxName = 60;
constexpr std::size_t kMaxDescription = 500;
constexpr std::size_t kMaxLabel = 60;
constexpr std::size_t kMaxGenesis = 20'000;
/// EIP-2294: what a browser wallet can hold without losing digits.
constexpr std::uint64_t kMaxChainId = 4'503'599'627'370'476;

/// Chains that every wallet knows.
constexpr std::pair<std::uint64_t, const char*> kKnownChains[] = {
    {1, "Ethereum"}, {10, "OP Mainnet"},      {56, "BNB Smart Chain"}, {137, "Polygon"},
    {8453, "Base"},  {42161, "Arbitrum One"}, {43114, "Avalanche"},    {11155111, "Sepolia"}};

std::size_t characters(const std::string& utf8) {
    return static_cast<std::size_t>(
        std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

template <class Items, class Name>
std::string list_of(const Items& items, Name name) {
    std::string out;
    for (const auto& item : items)
        if (const std::string text{name(item)}; !text.empty())
            out += (out.empty() ? "" : ", ") + text;
    return out;
}

template <class Infos>
std::string ids_of(const Infos& infos) {
    return list_of(infos, [](const auto& info) { return info.id; });
}

std::string modules_of(api::Layer layer) {
    return list_of(modules::all(),
                   [&](const auto& m) { return m.info.layer == layer ? m.info.id : std::string{}; });
}

class Validator {
public:
    Validator(const api::RollupSpec& spec, const PriceSetIds& prices) : spec_{spec}, prices_{prices} {}

    api::Validation run() {
        check_identity();
        check_genesis();
        for (const auto& layer : modules::layers())
            check_layer(layer);
        check_requirements();
        check_load();
        if (!prices_.empty() && std::find(prices_.begin(), prices_.end(), spec_.prices) == prices_.end())
            add(problems::kUnknownPrices, {"/prices"}, {spec_.prices, prices_.front()});
        // What follows builds modules, which needs settings without errors.
        if (api::Validation{problems_}.launchable())
            check_together();
        return {std::move(problems_)};
    }

private:
    void add(const ProblemKind& kind, Place place, std::vector<std::string> args,
             std::optional<api::ParameterValue> fix = std::nullopt) {
        problems_.push_back(make_problem(kind, std::move(place), std::move(args), std::move(fix)));
    }
    void check_length(const std::string& path, const std::string& key, const std::string& text,
                      std::size_t min, std::size_t max) {
        const auto length = characters(text);
        if (length < min || length > max)
            add(problems::kBadLength, {path},
                {key, std::to_string(length), std::to_string(min), std::to_string(max)});
    }

    void check_identity() {
        check_length("/name", "name", spec_.name, 1, kMaxName);
        check_length("/description", "description", spec_.description, 0, kMaxDescription);
        const auto& symbol = spec_.token_symbol;
        const bool plain =
            std::all_of(symbol.begin(), symbol.end(), [](unsigned char c) { return std::isalnum(c) != 0; });
        if (symbol.size() < 2 || symbol.size() > 6 || !plain)
            add(problems::kBadSymbol, {"/token_symbol"}, {symbol});
        if (spec_.chain_id > kMaxChainId)
            add(problems::kBadChainId, {"/chain_id"},
                {std::to_string(spec_.chain_id), std::to_string(kMaxChainId)});
        for (const auto& [id, name] : kKnownChains)
            if (spec_.chain_id == id)
                add(problems::kKnownChainId, {"/chain_id"}, {std::to_string(id), name});
    }

    void check_genesis() {
        if (spec_.genesis.size() > kMaxGenesis) {
            add(problems::kTooMany, {"/genesis"},
                {"genesis", std::to_string(spec_.genesis.size()), std::to_string(kMaxGenesis)});
            return;
        }
        std::set<Address> seen;
        Uint256 supply;
        for (std::size_t i = 0; i < spec_.genesis.size(); ++i) {
            const auto& entry = spec_.genesis[i];
            const auto path = "/genesis/" + std::to_string(i);
            const auto address = crypto::parse_address(entry.address);
            if (!address)
                add(problems::kBadAddress, {path + "/address"}, {entry.address});
            else if (!seen.insert(*address).second)
                add(problems::kDuplicateAddress, {path + "/address"}, {entry.address});
            const auto balance = Uint256::parse_decimal(entry.balance_wei);
            if (!balance)
                add(problems::kBadAmount, {path + "/balance_wei"}, {entry.balance_wei});
            else if (balance->bit_length() > 128 || (supply = supply + *balance).bit_length() > 128)
                add(problems::kTooMuchSupply, {path + "/balance_wei"}, {});
            check_length(path + "/label", "label", entry.label, 0, kMaxLabel);
        }
        check_genesis_list(supply);
    }

    /// Whether the file is there, whoever keeps the lists knows.
    void check_genesis_list(Uint256 supply) {
        if (!spec_.genesis_list)
            return;
        const auto& list = *spec_.genesis_list;
        if (!is_list_name(list.file))
            add(problems::kBadListFile, {"/genesis_list/file"}, {list.file});
        if (!codec::fixed_from_hex<32>("0x" + list.sha256) ||
            std::ranges::any_of(list.sha256, [](unsigned char c) { return std::isupper(c) != 0; }))
            add(problems::kBadListHash, {"/genesis_list/sha256"}, {list.sha256});
        if (list.accounts == 0 || list.accounts > limits::kGenesisListMaxAccounts)
            add(problems::kTooMany, {"/genesis_list/accounts"},
                {"genesis_list", std::to_string(list.accounts),
                 std::to_string(limits::kGenesisListMaxAccounts)});
        const auto total = Uint256::parse_decimal(list.total_wei);
        if (!total)
            add(problems::kBadAmount, {"/genesis_list/total_wei"}, {list.total_wei});
        else if (total->bit_length() > 128 || (supply + *total).bit_length() > 128)
            add(problems::kTooMuchSupply, {"/genesis_list/total_wei"}, {});
    }

    void check_layer(const api::LayerInfo& layer) {
        const auto path = "/layers/" + layer.id;
        const auto choice = spec_.layers.find(layer.layer);
        if (choice == spec_.layers.end()) {
            add(problems::kMissingLayer, {path, layer.layer},
                {layer.title.english(), modules_of(layer.layer)});
            return;
        }
        const auto* module = modules::find(layer.layer, choice->second.module);
        if (module == nullptr) {
            add(problems::kUnknownModule, {path + "/module", layer.layer},
                {choice->second.module, layer.title.english(), modules_of(layer.layer)});
            return;
        }
        for (const auto& [id, value] : choice->second.parameters)
            check_parameter(*module, choice->second.parameters, id,
                            {path + "/parameters/" + id, layer.layer, id});
    }

    void check_parameter(const seams::Module& module, const api::ParameterValues& chosen,
                         const std::string& id, Place place) {
        const auto& infos = module.info.parameters;
        const auto& value = chosen.at(id);
        const auto info = std::find_if(infos.begin(), infos.end(), [&](const auto& p) { return p.id == id; });
        if (info == infos.end()) {
            add(problems::kUnknownParameter, std::move(place),
                {module.info.title.english(), id, list_of(infos, [](const auto& p) { return p.id; })});
            return;
        }
        if (info->default_value.index() != value.index()) {
            static constexpr const char* forms[] = {STUDIO_TEXT("engine", "true or false"),
                                                    STUDIO_TEXT("engine", "a whole number"),
                                                    STUDIO_TEXT("engine", "a text")};
            add(problems::kWrongType, std::move(place), {id, forms[info->default_value.index()]},
                info->default_value);
            return;
        }
        // What does not apply is not read, and a person who is told about it could not see it.
        if (module.info.applies(*info, chosen))
            check_value(*info, value, std::move(place));
    }

    void check_value(const api::ParameterInfo& info, const api::ParameterValue& value, Place place) {
        const auto title = info.title.english();
        if (const auto* number = std::get_if<std::int64_t>(&value)) {
            const auto low = info.min.value_or(INT64_MIN);
            const auto high = info.max.value_or(INT64_MAX);
            if (*number < low || *number > high)
                add(problems::kOutOfRange, std::move(place),
                    {title, std::to_string(*number), std::to_string(low), std::to_string(high)},
                    std::clamp(*number, low, high));
            return;
        }
        const auto* text = std::get_if<std::string>(&value);
        if (text == nullptr)
            return;
        const auto is_offered = [&] {
            return std::any_of(info.choices.begin(), info.choices.end(),
                               [&](const auto& c) { return c.value == *text; });
        };
        if (info.type == api::ParameterType::choice && !is_offered())
            add(problems::kBadChoice, std::move(place),
                {title, *text, list_of(info.choices, [](const auto& c) { return c.value; })},
                info.default_value);
        else if (info.type == api::ParameterType::address && !crypto::parse_address(*text))
            add(problems::kBadAddress, std::move(place), {*text});
        else if (info.type == api::ParameterType::wei && !is_fee(*text))
            add(problems::kBadAmount, std::move(place), {*text}, info.default_value);
    }

    /// A price or amount above 0 that leaves room for arithmetic with gas.
    static bool is_fee(const std::string& text) {
        const auto wei = Uint256::parse_decimal(text);
        return wei && !wei->is_zero() && wei->bit_length() <= 128;
    }

    void check_requirements() {
        std::set<std::string> provided;
        std::vector<const seams::Module*> chosen;
        for (const auto& [layer, choice] : spec_.layers)
            if (const auto* module = modules::find(layer, choice.module)) {
                chosen.push_back(module);
                provided.insert(module->info.provides.begin(), module->info.provides.end());
            }
        for (const auto* module : chosen)
            for (const auto& needed : module->info.requirements)
                if (!provided.contains(needed))
                    add(problems::kNotProvided,
                        {"/layers/" + modules::layer_info(module->info.layer).id, module->info.layer},
                        {module->info.title.english(), needed, list_of(modules::all(), [&](const auto& m) {
                             const auto& p = m.info.provides;
                             return std::find(p.begin(), p.end(), needed) != p.end() ? m.info.id
                                                                                     : std::string{};
                         })});
    }

    void check_load() {
        const auto& load = spec_.load;
        if (load.kind.empty())
            return;
        if (load::find_load_kind(load.kind) == nullptr)
            add(problems::kUnknownLoad, {"/load/kind"}, {load.kind, ids_of(load::load_kinds())});
        check_load_range("users", load.users, limits::kLoadMinUsers, limits::kLoadMaxUsers);
        if (load.rate_tx_per_s)
            check_load_range("rate_tx_per_s", *load.rate_tx_per_s, 1, limits::kLoadMaxRate);
        check_arrival(load);
        check_supply(load);
    }

    void check_load_range(const std::string& key, std::uint64_t value, std::uint64_t low,
                          std::uint64_t high) {
        if (value < low || value > high)
            add(problems::kOutOfRange, {"/load/" + key},
                {key, std::to_string(value), std::to_string(low), std::to_string(high)});
    }

    void check_arrival(const api::LoadChoice& load) {
        const auto* curve = load::find_curve(load.arrival);
        if (curve == nullptr) {
            add(problems::kUnknownArrival, {"/load/arrival"}, {load.arrival, ids_of(load::curves())});
            return;
        }
        if (curve->curve == load::Curve::steady) {
            if (load.arrival_s != 0)
                add(problems::kTimeWithoutCurve, {"/load/arrival_s"},
                    {std::to_string(load.arrival_s), ids_of(load::curves().subspan(1))});
            return;
        }
        check_load_range("arrival_s", load.arrival_s, limits::kLoadMinArrivalS, limits::kLoadMaxArrivalS);
        if (!load.rate_tx_per_s)
            add(problems::kCurveNeedsRate, {"/load/rate_tx_per_s"}, {});
    }

    void check_supply(const api::LoadChoice& load) {
        const auto* kind = load::find_load_kind(load.kind);
        if (!load.supply || kind == nullptr)
            return;
        if (!kind->sells)
            add(problems::kNothingForSale, {"/load/supply"}, {load.kind, kinds_that_sell()});
        check_load_range("supply", *load.supply, 1, limits::kLoadMaxSupply);
    }

    static std::string kinds_that_sell() {
        return list_of(load::load_kinds(),
                       [](const auto& k) { return k.sells ? std::string{k.id} : std::string{}; });
    }

    /// An end by what is minted is counted by the contract of the design's own traffic.
    void check_end() {
        const auto wanted = minted_at_the_end(spec_);
        if (!wanted)
            return;
        const Place place{"/layers/lifecycle/parameters/minted", api::Layer::lifecycle, "minted"};
        const auto* kind = load::find_load_kind(spec_.load.kind);
        if (kind == nullptr || !kind->sells)
            add(problems::kNothingMinted, place, {kinds_that_sell()});
        else if (spec_.load.supply && *spec_.load.supply < *wanted)
            add(problems::kNeverSoMany, place, {std::to_string(*wanted), std::to_string(*spec_.load.supply)},
                static_cast<std::int64_t>(*spec_.load.supply));
    }

    /// What was on its way when it was sealed has time to arrive.
    void check_drain() {
        const auto drain = drain_of(spec_);
        if (drain && drain->is_s < drain->needed_s)
            add(problems::kShortDrain,
                {"/layers/lifecycle/parameters/drain_s", api::Layer::lifecycle, "drain_s"},
                {std::to_string(drain->is_s), std::to_string(drain->confirmations),
                 std::to_string(drain->block_time_s), std::to_string(drain->needed_s)},
                static_cast<std::int64_t>(drain->needed_s));
    }

    /// Every shard has something to sell.
    void check_shards() {
        const auto shards = shards_of(spec_);
        if (spec_.load.supply && *spec_.load.supply < shards)
            add(problems::kFewerThanShards,
                {"/layers/lifecycle/parameters/shards", api::Layer::lifecycle, "shards"},
                {std::to_string(*spec_.load.supply), std::to_string(shards)},
                static_cast<std::int64_t>(*spec_.load.supply));
    }

    /// Derivation wants a block for each block time.
    void check_empty_blocks() {
        const std::string parameter = seams::kEmptyBlocksParameter;
        const auto& sequencing = spec_.layers.at(api::Layer::sequencing);
        const auto& provided =
            modules::find(api::Layer::settlement, spec_.layers.at(api::Layer::settlement).module)
                ->info.provides;
        const auto chosen = sequencing.parameters.find(parameter);
        if (std::ranges::find(provided, "settlement.l1") != provided.end() &&
            chosen != sequencing.parameters.end() && chosen->second == api::ParameterValue{false})
            add(problems::kEmptyBlocksOnL1,
                {"/layers/sequencing/parameters/" + parameter, api::Layer::sequencing, parameter}, {}, true);
    }

    void check_together() {
        for (const auto& [layer, choice] : spec_.layers)
            check_clash(*modules::find(layer, choice.module), choice);
        check_end();
        check_drain();
        check_shards();
        check_empty_blocks();
        const auto rate = asked_rate(spec_.load);
        const auto capacity = capacity_of(spec_);
        if (spec_.load.kind.empty() || !rate || *rate <= capacity.tx_per_s)
            return;
        const auto needed_m = capacity.gas_limit_for(*rate) / 1'000'000 + 1;
        const std::string parameter = seams::kBlockGasLimitParameter;
        add(problems::kRateAboveLimit,
            {"/layers/execution/parameters/" + parameter, api::Layer::execution, parameter},
            {std::to_string(*rate), std::to_string(static_cast<std::uint64_t>(capacity.tx_per_s)),
             std::to_string(needed_m)},
            static_cast<std::int64_t>(needed_m));
    }

    void check_clash(const seams::Module& module, const api::ModuleChoice& choice) {
        if (!module.check)
            return;
        const auto clash = module.check({module.info, choice.parameters});
        if (!clash)
            return;
        const auto layer = modules::layer_info(module.info.layer).id;
        api::Problem problem;
        problem.severity = api::Severity::error;
        problem.id = "design.clash";
        problem.path = "/layers/" + layer + "/parameters/" + clash->parameter;
        problem.layer = module.info.layer;
        problem.parameter = clash->parameter;
        problem.what = clash->what;
        problem.mend = clash->mend;
        problem.fix = clash->fix;
        problems_.push_back(std::move(problem));
    }

    const api::RollupSpec& spec_;
    const PriceSetIds& prices_;
    std::vector<api::Problem> problems_;
};

}  // namespace

api::Validation validate(const api::RollupSpec& spec, const PriceSetIds& price_sets) {
    return Validator{spec, price_sets}.run();
}

}  // namespace studio::spec
