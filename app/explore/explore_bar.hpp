// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <cstdint>
#include <optional>
#include <studio/events.hpp>
#include <widgets/run_picker.hpp>

class QLabel;
class QLineEdit;
class QPushButton;

namespace studio::app {

class SearchField;

/// What the Explore page puts into the top bar: search, as of which block, whether lists follow the newest.
class ExploreBar : public QWidget {
    Q_OBJECT
public:
    explicit ExploreBar(QWidget* parent = nullptr);

    void setChains(const QList<RunPicker::Entry>& chains, std::optional<api::RunId> current);
    SearchField* search() const { return m_search; }
    /// Empty: the newest block.
    std::optional<std::uint64_t> asOf() const;
    bool isLive() const;

Q_SIGNALS:
    void runChosen(studio::api::RunId run);
    void searchRequested(const QString& text);
    void asOfChanged();
    void liveChanged(bool live);

private:
    void markLive();

    RunPicker* m_picker;
    SearchField* m_search;
    QLabel* m_asOfLabel;
    QLineEdit* m_asOf;
    QPushButton* m_live;
    QString m_asOfApplied;
};

}  // namespace studio::app
