// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QUndoStack>
#include <functional>
#include <memory>
#include <studio/rollup_spec.hpp>

namespace studio::api {
struct ModuleInfo;
struct ParameterInfo;
}  // namespace studio::api
namespace studio::app::bridge {
class EngineBridge;
}

namespace studio::app {

/// The design being worked on: every change goes through here, can be undone, is checked and is saved by
/// itself.
class DesignDocument : public QObject {
    Q_OBJECT
public:
    enum class SaveState { Untouched, Waiting, Saving, Saved, Failed };
    static constexpr int autosaveDelay_ms = 800;

    explicit DesignDocument(bridge::EngineBridge& bridge, QObject* parent = nullptr);
    ~DesignDocument() override;

    /// Begins work on a design; `id` empty: not saved yet, and it is not before the first change.
    void begin(api::RollupSpec spec, const QString& id);
    bool isOpen() const { return m_open; }
    const api::RollupSpec& spec() const { return m_spec; }
    const QString& id() const { return m_id; }
    const api::Validation& validation() const { return m_validation; }
    const api::Estimate& estimate() const { return m_estimate; }

    /// One step of the undo stack. Changes with the same non-empty `mergeKey` in a row are one step.
    void edit(const QString& name, const QString& mergeKey,
              const std::function<void(api::RollupSpec&)>& change);
    void chooseModule(const api::ModuleInfo& module);
    void setParameter(api::Layer layer, const api::ParameterInfo& info, const api::ParameterValue& value);

    /// The module in use for a layer; null when the design names none or an unknown one.
    const api::ModuleInfo* moduleOf(api::Layer layer) const;
    api::ParameterValue valueOf(api::Layer layer, const api::ParameterInfo& info) const;
    /// Whether a setting of the module in use counts beside the others; its value is kept when not.
    bool applies(api::Layer layer, const api::ParameterInfo& info) const;

    QUndoStack& undoStack() { return m_undo; }
    SaveState saveState() const { return m_saveState; }
    const QString& saveFailure() const { return m_saveFailure; }
    /// Writes what has changed without waiting for the pause that autosave waits for.
    void saveNow();

Q_SIGNALS:
    /// Another design is open.
    void opened();
    /// spec(), validation() and estimate() are new.
    void changed();
    void saveStateChanged();

private:
    class Step;
    void assign(const api::RollupSpec& spec);
    void check();
    void setSaveState(SaveState state, const QString& failure = {});

    bridge::EngineBridge& m_bridge;
    QUndoStack m_undo;
    QTimer m_autosave;
    api::RollupSpec m_spec;
    api::Validation m_validation;
    api::Estimate m_estimate;
    QString m_id;
    // Read and written by the saves of this design alone, which run one after another on the command thread:
    // two saves of a new design must not each find a name of their own.
    std::shared_ptr<QString> m_idOfSaves;
    QString m_saveFailure;
    SaveState m_saveState = SaveState::Untouched;
    quint64 m_generation = 0;  // counts begin(): a save of the design before must not touch this one
    bool m_open = false;
};

}  // namespace studio::app
