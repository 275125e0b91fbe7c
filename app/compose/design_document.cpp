// SPDX-License-Identifier: GPL-3.0-or-later
#include "design_document.hpp"

#include <QUndoCommand>
#include <algorithm>
#include <bridge/engine_bridge.hpp>
#include <bridge/text.hpp>
#include <optional>
#include <studio/engine.hpp>

namespace studio::app {

/// Holds the whole design before and after: designs are small, and nothing can be forgotten.
class DesignDocument::Step : public QUndoCommand {
public:
    Step(DesignDocument& document, const QString& name, QString mergeKey, api::RollupSpec after)
        : QUndoCommand(name),
          m_document(document),
          m_mergeKey(std::move(mergeKey)),
          m_before(document.m_spec),
          m_after(std::move(after)) {}

    int id() const override { return 1; }
    void undo() override { m_document.assign(m_before); }
    void redo() override { m_document.assign(m_after); }
    bool mergeWith(const QUndoCommand* next) override {
        const auto* step = static_cast<const Step*>(next);
        if (m_mergeKey.isEmpty() || step->m_mergeKey != m_mergeKey)
            return false;
        m_after = step->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    DesignDocument& m_document;
    QString m_mergeKey;
    api::RollupSpec m_before;
    api::RollupSpec m_after;
};

DesignDocument::DesignDocument(bridge::EngineBridge& bridge, QObject* parent)
    : QObject(parent), m_bridge(bridge) {
    m_undo.setUndoLimit(500);
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(autosaveDelay_ms);
    connect(&m_autosave, &QTimer::timeout, this, &DesignDocument::saveNow);
}

DesignDocument::~DesignDocument() {
    // The stack tells its listeners that it empties itself, and they are half gone already.
    m_undo.disconnect();
}

void DesignDocument::begin(api::RollupSpec spec, const QString& id) {
    saveNow();
    ++m_generation;
    m_undo.clear();
    m_spec = std::move(spec);
    m_id = id;
    m_idOfSaves = std::make_shared<QString>(id);
    m_open = true;
    check();
    setSaveState(id.isEmpty() ? SaveState::Untouched : SaveState::Saved);
    Q_EMIT opened();
    Q_EMIT changed();
}

void DesignDocument::edit(const QString& name, const QString& mergeKey,
                          const std::function<void(api::RollupSpec&)>& change) {
    api::RollupSpec after = m_spec;
    change(after);
    if (after != m_spec)
        m_undo.push(new Step(*this, name, mergeKey, std::move(after)));
}

void DesignDocument::chooseModule(const api::ModuleInfo& module) {
    const auto at = m_spec.layers.find(module.layer);
    if (at != m_spec.layers.end() && at->second.module == module.id)
        return;
    edit(tr("Choose %1").arg(bridge::translated(module.title)), {}, [&](api::RollupSpec& spec) {
        spec.layers[module.layer] = {module.id, {}};
    });
}

void DesignDocument::setParameter(api::Layer layer, const api::ParameterInfo& info,
                                  const api::ParameterValue& value) {
    const QString key =
        QStringLiteral("%1/%2").arg(static_cast<int>(layer)).arg(QString::fromStdString(info.id));
    edit(tr("Change %1").arg(bridge::translated(info.title)), key, [&](api::RollupSpec& spec) {
        auto& parameters = spec.layers[layer].parameters;
        // A default is not written down: the design stays as short as what was decided.
        if (value == info.default_value)
            parameters.erase(info.id);
        else
            parameters[info.id] = value;
    });
}

const api::ModuleInfo* DesignDocument::moduleOf(api::Layer layer) const {
    const auto choice = m_spec.layers.find(layer);
    if (choice == m_spec.layers.end())
        return nullptr;
    const auto& all = m_bridge.engine().modules();
    const auto at = std::ranges::find_if(
        all, [&](const auto& m) { return m.layer == layer && m.id == choice->second.module; });
    return at == all.end() ? nullptr : &*at;
}

api::ParameterValue DesignDocument::valueOf(api::Layer layer, const api::ParameterInfo& info) const {
    if (const auto choice = m_spec.layers.find(layer); choice != m_spec.layers.end())
        if (const auto set = choice->second.parameters.find(info.id); set != choice->second.parameters.end())
            return set->second;
    return info.default_value;
}

bool DesignDocument::applies(api::Layer layer, const api::ParameterInfo& info) const {
    const auto* module = moduleOf(layer);
    return module != nullptr && module->applies(info, m_spec.layers.at(layer).parameters);
}

void DesignDocument::assign(const api::RollupSpec& spec) {
    m_spec = spec;
    check();
    // A save under way keeps its state; the timer comes back to it.
    if (m_saveState != SaveState::Saving)
        setSaveState(SaveState::Waiting);
    m_autosave.start();
    Q_EMIT changed();
}

void DesignDocument::check() {
    m_validation = m_bridge.engine().validate(m_spec);
    m_estimate = m_bridge.engine().estimate(m_spec);
}

void DesignDocument::setSaveState(SaveState state, const QString& failure) {
    m_saveState = state;
    m_saveFailure = failure;
    Q_EMIT saveStateChanged();
}

void DesignDocument::saveNow() {
    if (!m_autosave.isActive() && m_saveState != SaveState::Waiting)
        return;
    m_autosave.stop();
    setSaveState(SaveState::Saving);
    struct Saved {
        QString id;
        std::optional<api::Failure> failure;
    };
    m_bridge.queries().command(
        this,
        [spec = m_spec, id = m_idOfSaves](api::Engine& engine) {
            if (id->isEmpty())
                *id = QString::fromStdString(engine.unused_design_id(spec.name));
            Saved saved{*id, {}};
            const auto outcome = engine.save_design(saved.id.toStdString(), spec);
            if (!outcome)
                saved.failure = outcome.failure();
            return saved;
        },
        [this, generation = m_generation](const Saved& saved) {
            if (generation != m_generation)
                return;
            if (saved.failure) {
                setSaveState(SaveState::Failed, bridge::translated(*saved.failure));
                return;
            }
            m_id = saved.id;
            setSaveState(m_autosave.isActive() ? SaveState::Waiting : SaveState::Saved);
        });
}

}  // namespace studio::app
