// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage_window.hpp"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <widgets/format.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

#include "qr_code.hpp"

namespace studio::app {
namespace {

constexpr int nameSize = 44;
constexpr int invitationSize = 24;
constexpr int urlSize = 28;

QLabel* stageLabel(const QFont& font) {
    auto* label = wrappedLabel();
    label->setAlignment(Qt::AlignCenter);
    label->setFont(font);
    // The program's style sheet would put its own size over the font.
    label->setStyleSheet(QStringLiteral("font-size: %1px").arg(font.pixelSize()));
    return label;
}

}  // namespace

StageWindow::StageWindow(QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_name(stageLabel(uiFont(nameSize, QFont::DemiBold))),
      m_invitation(stageLabel(uiFont(invitationSize))),
      m_code(new QrCode),
      m_url(stageLabel(monoFont(urlSize))),
      m_guests(stageLabel(uiFont(invitationSize))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setObjectName(QStringLiteral("stage"));
    setWindowTitle(tr("Page for guests"));
    m_code->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide * 2, space::wide, space::wide * 2, space::wide);
    column->setSpacing(space::large);
    column->addWidget(m_name);
    column->addWidget(m_invitation);
    column->addWidget(m_code, 1);
    column->addWidget(m_url);
    column->addWidget(m_guests);
}

void StageWindow::show(const std::string& name, const std::optional<api::AudienceStanding>& page,
                       const QString& url) {
    if (!page) {
        close();
        return;
    }
    m_name->setText(shownText(name));
    m_invitation->setText(page->on_network
                              ? tr("Join the same Wi-Fi, then scan this with your phone's camera.")
                              : tr("Open this address in a browser on this computer."));
    m_code->setText(url);
    m_url->setText(url);
    m_guests->setText(tr("%n guest(s), transactions: %1", nullptr, static_cast<int>(page->guests))
                          .arg(format::number(page->transactions)));
}

void StageWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void StageWindow::mousePressEvent(QMouseEvent*) {
    close();
}

}  // namespace studio::app
