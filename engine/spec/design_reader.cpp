// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <base/limits.hpp>
#include <codec/json.hpp>
#include <limits>
#include <modules/registry.hpp>
#include <nlohmann/json.hpp>

#include "design.hpp"
#include "design_upgrade.hpp"
#include "problem_kinds.hpp"

namespace studio::spec {
namespace {

using nlohmann::json;

constexpr const char* kText = STUDIO_TEXT("engine", "a text");
constexpr const char* kNumber = STUDIO_TEXT("engine", "a whole number");
constexpr const char* kObject = STUDIO_TEXT("engine", "an object { }");
constexpr const char* kArray = STUDIO_TEXT("engine", "a list [ ]");

/// A key as part of a JSON pointer (RFC 6901).
std::string escaped(const std::string& key) {
    std::string out;
    for (const char c : key)
        out += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return out;
}

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const auto& word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

/// One object of the file: takes its known keys, then names those left over.
class ObjectReader {
public:
    ObjectReader(const json& object, std::string path, std::vector<api::Problem>& problems)
        : object_{object}, path_{std::move(path)}, problems_{problems} {}

    /// The value of a key, or null when it is absent.
    const json* take(const std::string& key) {
        known_.push_back(key);
        const auto found = object_.find(key);
        return found == object_.end() ? nullptr : &*found;
    }
    const json* require(const std::string& key, const char* form) {
        const auto* value = take(key);
        if (value == nullptr)
            add(problems::kMissing, path_ + "/" + key, {key, form});
        return value;
    }
    void text(const std::string& key, std::string& out, bool required = false) {
        const auto* value = required ? require(key, kText) : take(key);
        if (value != nullptr && !value->is_string())
            wrong_type(key, kText);
        else if (value != nullptr)
            out = value->get<std::string>();
    }
    template <class Number>
    void number(const std::string& key, Number& out) {
        const auto* value = take(key);
        if (value == nullptr)
            return;
        if (!value->is_number_unsigned() || value->get<std::uint64_t>() > std::numeric_limits<Number>::max())
            wrong_type(key, kNumber);
        else
            out = value->get<Number>();
    }
    /// Absent and null both mean that there is none.
    template <class Number>
    void optional_number(const std::string& key, std::optional<Number>& out) {
        const auto* value = take(key);
        if (value == nullptr || value->is_null())
            return;
        Number given{};
        number(key, given);
        out = given;
    }
    void wrong_type(const std::string& key, const char* form) {
        add(problems::kWrongType, path_ + "/" + key, {key, form});
    }
    void add(const ProblemKind& kind, std::string path, std::vector<std::string> args) {
        problems_.push_back(make_problem(kind, {std::move(path)}, std::move(args)));
    }
    /// Call last.
    void reject_others() {
        for (const auto& [key, value] : object_.items())
            if (std::find(known_.begin(), known_.end(), key) == known_.end())
                add(problems::kUnknownKey, path_ + "/" + escaped(key), {key, joined(known_)});
    }
    const std::string& path() const { return path_; }

private:
    const json& object_;
    std::string path_;
    std::vector<api::Problem>& problems_;
    std::vector<std::string> known_;
};

class DesignReader {
public:
    DesignReader(const json& root, api::RollupSpec& out, std::vector<api::Problem>& problems)
        : root_{root}, out_{out}, problems_{problems} {}

    void read() {
        ObjectReader top{root_, "", problems_};
        top.take("$schema");
        if (!read_version(top))
            return;
        top.text("name", out_.name, true);
        top.text("description", out_.description);
        top.number("chain_id", out_.chain_id);
        top.text("token_symbol", out_.token_symbol);
        top.text("prices", out_.prices);
        if (const auto* layers = top.require("layers", kObject))
            layers->is_object() ? read_layers(*layers) : top.wrong_type("layers", kObject);
        if (const auto* genesis = top.take("genesis"))
            genesis->is_array() ? read_genesis(*genesis) : top.wrong_type("genesis", kArray);
        if (const auto* list = top.take("genesis_list"))
            list->is_object() ? read_genesis_list(*list) : top.wrong_type("genesis_list", kObject);
        if (const auto* load = top.take("load"))
            load->is_object() ? read_load(*load) : top.wrong_type("load", kObject);
        top.reject_others();
    }

private:
    bool read_version(ObjectReader& top) {
        std::uint32_t version = 0;
        const auto before = problems_.size();
        if (top.require("version", kNumber) != nullptr)
            top.number("version", version);
        if (problems_.size() > before)
            return true;  // named; the rest can still be read
        if (version == 0 || version > api::RollupSpec::current_version)
            top.add(problems::kNewerVersion, "/version",
                    {std::to_string(version), std::to_string(api::RollupSpec::current_version)});
        return version <= api::RollupSpec::current_version;
    }

    void read_layers(const json& layers) {
        std::vector<std::string> ids;
        for (const auto& layer : modules::layers())
            ids.push_back(layer.id);
        for (const auto& [id, value] : layers.items()) {
            const auto path = "/layers/" + escaped(id);
            const auto* layer = modules::find_layer(id);
            if (layer == nullptr)
                problems_.push_back(make_problem(problems::kUnknownLayer, {path}, {id, joined(ids)}));
            else if (!value.is_object())
                problems_.push_back(make_problem(problems::kWrongType, {path, layer->layer}, {id, kObject}));
            else
                read_choice(layer->layer, value, path);
        }
        if (!out_.layers.contains(api::Layer::proving))
            add_proving_layer(out_);
    }

    void read_choice(api::Layer layer, const json& value, const std::string& path) {
        ObjectReader reader{value, path, problems_};
        auto& choice = out_.layers[layer];
        reader.text("module", choice.module, true);
        if (const auto* parameters = reader.take("parameters")) {
            if (parameters->is_object())
                for (const auto& [id, parameter] : parameters->items())
                    read_parameter(choice, {path + "/parameters/" + escaped(id), layer, id}, parameter);
            else
                reader.wrong_type("parameters", kObject);
        }
        reader.reject_others();
    }

    void read_parameter(api::ModuleChoice& choice, Place place, const json& value) {
        const auto id = place.parameter;
        if (value.is_boolean())
            choice.parameters[id] = value.get<bool>();
        else if (value.is_string())
            choice.parameters[id] = value.get<std::string>();
        else if (value.is_number_integer() &&
                 (!value.is_number_unsigned() ||
                  value.get<std::uint64_t>() <=
                      static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())))
            choice.parameters[id] = value.get<std::int64_t>();
        else
            problems_.push_back(
                make_problem(problems::kWrongType, std::move(place),
                             {id, STUDIO_TEXT("engine", "a whole number, a text, true or false")}));
    }

    void read_genesis(const json& entries) {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const auto path = "/genesis/" + std::to_string(i);
            if (!entries[i].is_object()) {
                problems_.push_back(make_problem(problems::kWrongType, {path}, {"genesis", kObject}));
                continue;
            }
            ObjectReader reader{entries[i], path, problems_};
            api::GenesisBalance balance;
            reader.text("address", balance.address, true);
            reader.text("balance_wei", balance.balance_wei, true);
            reader.text("label", balance.label);
            reader.reject_others();
            out_.genesis.push_back(std::move(balance));
        }
    }

    void read_genesis_list(const json& list) {
        ObjectReader reader{list, "/genesis_list", problems_};
        auto& out = out_.genesis_list.emplace();
        reader.text("file", out.file, true);
        reader.text("sha256", out.sha256, true);
        if (reader.require("accounts", kNumber) != nullptr)
            reader.number("accounts", out.accounts);
        reader.text("total_wei", out.total_wei, true);
        reader.reject_others();
    }

    void read_load(const json& load) {
        ObjectReader reader{load, "/load", problems_};
        reader.text("kind", out_.load.kind, true);
        reader.optional_number("rate_tx_per_s", out_.load.rate_tx_per_s);
        reader.number("users", out_.load.users);
        reader.text("arrival", out_.load.arrival);
        reader.number("arrival_s", out_.load.arrival_s);
        reader.optional_number("supply", out_.load.supply);
        reader.reject_others();
    }

    const json& root_;
    api::RollupSpec& out_;
    std::vector<api::Problem>& problems_;
};

}  // namespace

std::vector<api::Problem> read_design(std::string_view text, api::RollupSpec& out) {
    std::vector<api::Problem> found;
    out = {};
    if (text.size() > limits::kDesignFileMaxBytes) {
        found.push_back(
            make_problem(problems::kTooLarge, {""},
                         {std::to_string(text.size()), std::to_string(limits::kDesignFileMaxBytes)}));
        return found;
    }
    const auto root = codec::json::parse_strict(text);
    if (!root) {
        found.push_back(make_problem(problems::kSyntax, {""}, {root.error().english()}));
        return found;
    }
    if (!root->is_object()) {
        found.push_back(make_problem(problems::kWrongType, {""}, {"*.rollup.json", kObject}));
        return found;
    }
    DesignReader{*root, out, found}.read();
    return found;
}

}  // namespace studio::spec
