// SPDX-License-Identifier: GPL-3.0-or-later
// A list of accounts as a person imports it.
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <bridge/engine_bridge.hpp>
#include <compose/design_document.hpp>
#include <compose/genesis_list_dialog.hpp>
#include <compose/genesis_list_row.hpp>
#include <memory>

#include <gui/support/fake_engine.hpp>

using namespace studio;
using namespace studio::app;
using gui_test::FakeEngine;

class GenesisListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_engine = std::make_unique<FakeEngine>();
        m_bridge = std::make_unique<bridge::EngineBridge>(*m_engine);
        m_document = std::make_unique<DesignDocument>(*m_bridge);
        m_row = std::make_unique<GenesisListRow>(*m_document, *m_bridge);
        m_document->begin(gui_test::sample_design("NFT drop"), {});
        m_row->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_row.get()));
    }
    void cleanup() {
        m_row.reset();
        m_document.reset();
        m_bridge.reset();
        m_engine.reset();
    }

    void a_table_becomes_the_list_of_the_design() {
        const api::GenesisList list{"guests.accounts", std::string(64, 'a'), 1'000'000,
                                    "5000000000000000000000"};
        m_engine->list_import.list = list;
        QVERIFY(!shows("removeGenesisList"));

        auto* dialog = import("/tables/guests.csv");
        QTRY_VERIFY(m_document->spec().genesis_list.has_value());
        QCOMPARE(*m_document->spec().genesis_list, list);
        QVERIFY(m_engine->called("import_genesis_list guests.csv "));
        const auto said = dialog->findChild<QLabel*>(QStringLiteral("importText"))->text();
        QVERIFY2(said.contains(QStringLiteral("5,000 ETH")), qPrintable(said));
        QVERIFY(!dialog->findChild<QPlainTextEdit*>()->isVisible());
        const auto shown = m_row->findChild<QLabel*>(QStringLiteral("genesisListText"))->text();
        QVERIFY2(shown.contains(QStringLiteral("guests.accounts")), qPrintable(shown));

        QTest::mouseClick(button("removeGenesisList"), Qt::LeftButton);
        QVERIFY(!m_document->spec().genesis_list.has_value());
        QVERIFY(!shows("removeGenesisList"));
        m_document->undoStack().undo();
        QVERIFY(m_document->spec().genesis_list.has_value());
    }

    void bad_lines_are_listed_and_the_file_can_be_tried_again() {
        m_engine->list_import.problems = {
            {17, {"\"%1\" is not an amount.", {"<b>much</b>"}}, {"Write wei.", {}}}};
        m_engine->list_import.problem_count = 2;

        auto* dialog = import("/tables/guests.csv");
        auto* problems = dialog->findChild<QPlainTextEdit*>(QStringLiteral("importProblems"));
        QTRY_VERIFY(problems->isVisible());
        QVERIFY2(problems->toPlainText().startsWith(
                     QStringLiteral("Line 17: \"<b>much</b>\" is not an amount. Write wei.\n")),
                 qPrintable(problems->toPlainText()));
        QVERIFY(problems->isReadOnly());
        QVERIFY(!m_document->spec().genesis_list.has_value());

        dialog->findChild<QLineEdit*>(QStringLiteral("commonBalance"))->setText(QStringLiteral(" 2 ether "));
        m_engine->with([](FakeEngine& engine) {
            engine.list_import = {};
            engine.list_import.list = {"guests.accounts", std::string(64, 'b'), 3, "6000000000000000000"};
        });
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("tryAgain")), Qt::LeftButton);
        QTRY_VERIFY(m_document->spec().genesis_list.has_value());
        QVERIFY(m_engine->called("import_genesis_list guests.csv 2 ether"));
        QVERIFY(!problems->isVisible());
    }

    void a_file_that_cannot_be_read_is_told() {
        m_engine->failure = api::Failure{"disk.read_failed", {"It cannot be read.", {}}};
        auto* dialog = import("/tables/gone.csv");
        auto* text = dialog->findChild<QLabel*>(QStringLiteral("importText"));
        QTRY_COMPARE(text->text(), QStringLiteral("It cannot be read."));
        QVERIFY(dialog->findChild<QPushButton*>(QStringLiteral("tryAgain"))->isVisible());
    }

private:
    GenesisListDialog* import(const char* path) {
        m_row->importFrom(QLatin1String(path));
        return m_row->findChild<GenesisListDialog*>();
    }
    QPushButton* button(const char* name) { return m_row->findChild<QPushButton*>(QLatin1String(name)); }
    bool shows(const char* name) { return button(name)->isVisible(); }

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<bridge::EngineBridge> m_bridge;
    std::unique_ptr<DesignDocument> m_document;
    std::unique_ptr<GenesisListRow> m_row;
};

QTEST_MAIN(GenesisListTest)
#include "genesis_list_test.moc"
