// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <set>

#define STUDIO_MODULE(layer, name)     \
    namespace studio::modules::layer { \
    seams::Module name();              \
    }
#include "list.def"
#undef STUDIO_MODULE

namespace studio::modules {
namespace {

std::vector<seams::Module> make_all() {
    std::vector<seams::Module> list;
#define STUDIO_MODULE(layer, name) list.push_back(layer::name());
#include "list.def"
#undef STUDIO_MODULE
    std::set<std::pair<api::Layer, std::string>> ids;
    for (const auto& module : list)
        STUDIO_ASSERT(ids.emplace(module.info.layer, module.info.id).second);
    return list;
}

}  // namespace

const std::vector<seams::Module>& all() {
    static const auto list = make_all();
    return list;
}

const seams::Module* find(api::Layer layer, const std::string& id) {
    const auto& list = all();
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const auto& m) { return m.info.layer == layer && m.info.id == id; });
    return found == list.end() ? nullptr : &*found;
}

}  // namespace studio::modules
