// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <algorithm>
#include <widgets/empty_state.hpp>

#include "assets_stage.hpp"

namespace studio::gui_test {

/// A stage whose account's assets have come.
struct FilledStage : AssetsStage {
    explicit FilledStage(api::RunState state = api::RunState::running) : AssetsStage(state) {
        if (!QTest::qWaitFor([this] { return assetBox()->count() == 3; }))
            qWarning("the assets did not come");
    }
    QComboBox* assetBox() const { return part<QComboBox>("asset"); }
    QLineEdit* amount() const { return part<QLineEdit>("amount"); }
    QPushButton* button(const char* name) const { return part<QPushButton>(name); }
    /// The one of that name that is to be seen; every step has its own.
    QPushButton* shown(const char* name) const {
        for (auto* button : page->findChildren<QPushButton*>(QLatin1String(name)))
            if (button->isVisible())
                return button;
        return nullptr;
    }
    QString hint() const { return part<QLabel>("hint")->text(); }
};

inline bool showsText(const QWidget* root, const QString& words) {
    const auto labels = root->findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->isVisibleTo(root) && label->text().contains(words);
    });
}

inline app::EmptyState* shownEmptyState(const QWidget* page) {
    for (auto* state : page->findChildren<app::EmptyState*>())
        if (state->isVisible())
            return state;
    return nullptr;
}

/// Answers the question that was asked last with its second button.
inline bool answerYes(const QWidget* page) {
    auto* dialog = page->findChild<QDialog*>();
    if (dialog == nullptr)
        return false;
    QTest::mouseClick(dialog->findChildren<QPushButton*>().last(), Qt::LeftButton);
    return true;
}

}  // namespace studio::gui_test
