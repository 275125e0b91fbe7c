// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_audience_dialog.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <widgets/buttons.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

constexpr int textWidth = 480;

}  // namespace

OpenAudienceDialog::OpenAudienceDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(QStringLiteral("Rollup Studio"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::large);
    layout->setSpacing(space::medium);
    auto* title = wrappedLabel(tr("Open a page for guests?"));
    title->setMinimumWidth(textWidth);
    setTextRole(title, TextRole::Subtitle);
    layout->addWidget(title);
    layout->addWidget(wrappedLabel(
        tr("Whoever opens its address gets a key of their own, in their browser, with a few of the rollup's "
           "coins, and can mint or play at once. They need no wallet.")));
    m_here = addChoice(tr("This computer only"), tr("To try it out: browsers on this computer can open it."));
    m_network = addChoice(tr("Phones on the same network"),
                          tr("Phones and computers on this computer's networks can open it, too."));
    m_warning = wrappedLabel(
        tr("Everybody on these networks who learns the address can look at the rollup and send it "
           "transactions until you close the page. Nothing else of this computer can be reached by it; what "
           "is sent is not encrypted. Choose this only on a network whose people you would let in."));
    setTextRole(m_warning, TextRole::Error);
    QSizePolicy policy = m_warning->sizePolicy();
    policy.setRetainSizeWhenHidden(true);  // the dialog keeps its size
    m_warning->setSizePolicy(policy);
    m_warning->hide();
    layout->addWidget(m_warning);
    m_here->setChecked(true);
    auto* cancel = makeButton(Emphasis::Normal, this);
    cancel->setText(tr("Cancel"));
    auto* open = makeButton(Emphasis::Primary, this);
    open->setText(tr("Open the page"));
    open->setObjectName(QStringLiteral("openAudience"));
    open->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(open);
    layout->addLayout(buttons);
    connect(m_network, &QRadioButton::toggled, m_warning, &QWidget::setVisible);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(open, &QPushButton::clicked, this, &QDialog::accept);
    setAccessibleName(title->text());
}

QRadioButton* OpenAudienceDialog::addChoice(const QString& name, const QString& meaning) {
    auto* button = new QRadioButton(name, this);
    button->setAccessibleDescription(meaning);
    auto* text = wrappedLabel(meaning);
    setTextRole(text, TextRole::Dim);
    auto* row = new QHBoxLayout;
    row->addSpacing(space::wide);
    row->addWidget(text, 1);
    auto* choice = new QVBoxLayout;
    choice->setSpacing(space::tiny);
    choice->addWidget(button);
    choice->addLayout(row);
    static_cast<QVBoxLayout*>(layout())->addLayout(choice);
    return button;
}

api::AudienceOptions OpenAudienceDialog::options() const {
    return {m_network->isChecked(), {}};
}

}  // namespace studio::app
