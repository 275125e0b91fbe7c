// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch_dialogs.hpp"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <widgets/buttons.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

constexpr int textWidth = 420;
constexpr int mostWarm = 8;
constexpr qint64 minute_s = 60;
constexpr qint64 hour_s = 3600;

/// A question, its explanation and the field that answers it, with Cancel and `action` below.
void build(QDialog* dialog, const QString& question, const QString& explanation, QWidget* field,
           const QString& action) {
    dialog->setWindowTitle(QStringLiteral("Rollup Studio"));
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::large);
    layout->setSpacing(space::medium);
    auto* title = wrappedLabel(question);
    title->setMinimumWidth(textWidth);
    setTextRole(title, TextRole::Subtitle);
    auto* text = wrappedLabel(explanation);
    setTextRole(text, TextRole::Dim);
    auto* cancel = makeButton(Emphasis::Normal, dialog);
    cancel->setText(LaunchAtDialog::tr("Cancel"));
    auto* accept = makeButton(Emphasis::Primary, dialog);
    accept->setText(action);
    accept->setObjectName(QStringLiteral("accept"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(field, 0, Qt::AlignLeading);
    layout->addSpacing(space::small);
    layout->addLayout(buttons);
    accept->setDefault(true);
    field->setFocus();
    field->setAccessibleName(question);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(accept, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->setAccessibleName(question);
    dialog->setAccessibleDescription(explanation);
}

QDateTime nextHour() {
    const auto now = QDateTime::currentSecsSinceEpoch();
    return QDateTime::fromSecsSinceEpoch((now / hour_s + 1) * hour_s);
}

}  // namespace

LaunchAtDialog::LaunchAtDialog(QWidget* parent) : QDialog(parent), m_time(new QDateTimeEdit(nextHour())) {
    m_time->setObjectName(QStringLiteral("time"));
    m_time->setCalendarPopup(true);
    m_time->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_time->setMinimumDateTime(QDateTime::currentDateTime().addSecs(minute_s));
    build(this, tr("When shall it begin?"),
          tr("Its genesis and its contracts are made now; then it sleeps, and wakes at this time or when "
             "somebody uses it earlier. The studio has to be open then."),
          m_time, tr("Launch"));
}

qint64 LaunchAtDialog::time() const {
    return m_time->dateTime().toMSecsSinceEpoch();
}

KeepWarmDialog::KeepWarmDialog(int now, QWidget* parent) : QDialog(parent), m_count(new QSpinBox) {
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setRange(0, mostWarm);
    m_count->setValue(now);
    build(this, tr("How many are kept warm?"),
          tr("So many rollups of this design are launched ahead and sleep before their first block. Launch "
             "wakes one of them, which takes a moment even where contracts have to be on an L1 first. Each "
             "takes disk space and uses gas of the L1; Home shows how much. They are kept until the studio "
             "is closed."),
          m_count, tr("Keep them warm"));
}

int KeepWarmDialog::count() const {
    return m_count->value();
}

}  // namespace studio::app
