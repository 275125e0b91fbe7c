// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience_card.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <bridge/text.hpp>
#include <utility>
#include <widgets/buttons.hpp>
#include <widgets/choice_box.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

#include "open_audience_dialog.hpp"
#include "qr_code.hpp"
#include "stage_window.hpp"

namespace studio::app {
namespace {

constexpr int codeSize = 132;

}  // namespace

AudienceCard::AudienceCard(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* parent)
    : Card(parent),
      m_bridge(bridge),
      m_navigator(navigator),
      m_closedPart(buildClosed()),
      m_openPart(buildOpen()) {
    body()->addWidget(m_closedPart);
    body()->addWidget(m_openPart);
    connectParts();
    keepTranslated(this, [this] { writeTexts(); });
    hide();
}

AudienceCard::~AudienceCard() {
    delete m_stageWindow;
}

QWidget* AudienceCard::buildClosed() {
    auto* part = new QWidget;
    m_invitation = wrappedLabel();
    setTextRole(m_invitation, TextRole::Dim);
    m_open = makeButton();
    m_open->setObjectName(QStringLiteral("audienceOpen"));
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(m_invitation, 1);
    row->addWidget(m_open);
    return part;
}

QWidget* AudienceCard::buildOpen() {
    auto* part = new QWidget;
    m_code = new QrCode;
    m_code->setFixedSize(codeSize, codeSize);
    m_url = new ElidedLabel;
    m_url->setObjectName(QStringLiteral("audienceUrl"));
    m_url->setElideMode(Qt::ElideMiddle);
    m_url->setLayoutDirection(Qt::LeftToRight);  // addresses read so in every language
    m_url->setFocusPolicy(Qt::StrongFocus);
    setTextRole(m_url, TextRole::Mono);
    m_copy = new CopyButton;
    m_addresses = new ChoiceBox;
    m_reach = wrappedLabel();
    m_count = plainLabel();
    m_count->setObjectName(QStringLiteral("audienceCount"));
    setTextRole(m_reach, TextRole::Dim);
    m_stage = makeButton();
    m_close = makeButton();
    m_close->setObjectName(QStringLiteral("audienceClose"));
    auto* address = new QHBoxLayout;
    address->addWidget(m_url, 1);
    address->addWidget(m_copy);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_stage);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    auto* facts = new QVBoxLayout;
    facts->setSpacing(space::tiny);
    facts->addLayout(address);
    facts->addWidget(m_addresses);
    facts->addWidget(m_reach);
    facts->addWidget(m_count);
    facts->addStretch(1);
    facts->addLayout(buttons);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::large);
    row->addWidget(m_code);
    row->addLayout(facts, 1);
    return part;
}

void AudienceCard::connectParts() {
    connect(m_open, &QPushButton::clicked, this, &AudienceCard::askToOpen);
    connect(m_stage, &QPushButton::clicked, this, &AudienceCard::openStage);
    connect(m_close, &QPushButton::clicked, this,
            [this] { command([run = *m_run](api::Engine& engine) { return engine.close_audience(run); }); });
    connect(m_addresses, &QComboBox::currentIndexChanged, this, [this] { writeStanding(); });
}

void AudienceCard::writeTexts() {
    setHeading(tr("Guests"));
    setHelp(tr("People at an event who join from their phones, without a wallet."));
    m_invitation->setText(tr("Let people at your event join from their phones, with a QR code. Closed now."));
    m_open->setText(tr("Open a page for guests…"));
    m_stage->setText(tr("Show on stage"));
    m_stage->setToolTip(tr("The QR code as large as the screen; Esc closes it."));
    m_close->setText(tr("Close the page"));
    setButtonName(m_copy, tr("Copy the address of the page"));
    m_addresses->setAccessibleName(tr("Address of this computer"));
    m_addresses->setToolTip(
        tr("This computer is on several networks. Choose its address on the one that the phones are on."));
    m_code->setAccessibleName(tr("QR code of the page's address"));
    writeStanding();
}

QString AudienceCard::url() const {
    if (!m_standing || m_standing->urls.empty())
        return {};
    const auto chosen = static_cast<std::size_t>(std::max(m_addresses->currentIndex(), 0));
    return QString::fromStdString(m_standing->urls[std::min(chosen, m_standing->urls.size() - 1)]);
}

void AudienceCard::writeStanding() {
    if (!m_standing)
        return;
    m_code->setText(url());
    m_url->setFullText(url());
    m_copy->setCopyText(url());
    m_reach->setText(m_standing->on_network
                         ? tr("Phones on this computer's networks can open it.")
                         : tr("Only browsers on this computer can open it: phones cannot."));
    m_count->setText(
        inWindowDirection(tr("%n guest(s), transactions: %1", nullptr, static_cast<int>(m_standing->guests))
                              .arg(format::number(m_standing->transactions))));
}

void AudienceCard::fillAddresses() {
    const QSignalBlocker quiet(m_addresses);
    m_addresses->clear();
    for (const auto& each : m_standing->urls)
        m_addresses->addItem(QString::fromStdString(each).section(QLatin1Char('/'), 2, 2));
    m_addresses->setVisible(m_standing->on_network &&
                            m_standing->urls.size() > 2);  // the last is the loopback
}

void AudienceCard::show(api::Shards shards) {
    const api::RunSnapshot& run = shards.front();
    setVisible(run.state == api::RunState::running || run.state == api::RunState::paused);
    const bool isOther = std::exchange(m_run, run.id) != run.id;
    const auto before = std::exchange(m_standing, api::audience_of(shards));
    m_closedPart->setVisible(!m_standing);
    m_openPart->setVisible(m_standing.has_value());
    if (m_standing && (isOther || !before || before->urls != m_standing->urls))
        fillAddresses();
    if (m_standing != before)
        writeStanding();
    if (m_stageWindow)
        m_stageWindow->show(run.name, m_standing, url());
}

void AudienceCard::askToOpen() {
    auto* dialog = new OpenAudienceDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, run = *m_run] {
        command([run, options = dialog->options()](api::Engine& engine) {
            return engine.open_audience(run, options);
        });
    });
    dialog->open();
}

void AudienceCard::openStage() {
    const api::RunSnapshot* run = m_run ? m_bridge.run(*m_run) : nullptr;
    if (run == nullptr || !m_standing)
        return;
    if (!m_stageWindow)
        m_stageWindow = new StageWindow;
    m_stageWindow->show(run->name, m_standing, url());
    m_stageWindow->showFullScreen();
}

void AudienceCard::command(Command work) {
    m_bridge.queries().command(this, std::move(work), [this](const api::Outcome<api::Done>& done) {
        if (!done)
            Q_EMIT m_navigator.noticeGiven(bridge::translated(done.failure()), true);
        m_bridge.drain();
    });
}

}  // namespace studio::app
