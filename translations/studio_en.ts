<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>studio::app::AccountListModel</name>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::AudienceCard</name>
    <message numerus="yes">
        <source>%n guest(s), transactions: %1</source>
        <translation>
            <numerusform>%n guest, transactions: %1</numerusform>
            <numerusform>%n guests, transactions: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::BlockListModel</name>
    <message numerus="yes">
        <source>Block %1, %n transactions, %2 percent full, %3</source>
        <translation>
            <numerusform>Block %1, %n transaction, %2 percent full, %3</numerusform>
            <numerusform>Block %1, %n transactions, %2 percent full, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tx · %1</source>
        <translation>
            <numerusform>%n tx · %1</numerusform>
            <numerusform>%n tx · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::ClaimFigures</name>
    <message numerus="yes">
        <source>%n cannot be paid</source>
        <translation>
            <numerusform>%n cannot be paid</numerusform>
            <numerusform>%n cannot be paid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::ClaimList</name>
    <message numerus="yes">
        <source>Pay %n</source>
        <translation>
            <numerusform>Pay %n</numerusform>
            <numerusform>Pay %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holder(s) cannot be paid. Choose one that is refused to read why.</source>
        <translation>
            <numerusform>%n holder cannot be paid. Choose its row to read why.</numerusform>
            <numerusform>%n holders cannot be paid. Choose one that is refused to read why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::ClosingDialog</name>
    <message numerus="yes">
        <source>%n rollup(s) still running.</source>
        <translation>
            <numerusform>%n rollup is still running.</numerusform>
            <numerusform>%n rollups are still running.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::DissolveDialog</name>
    <message numerus="yes">
        <source>%n holder(s) have not been paid yet. They lose nothing: their claims stand on the L1 for ever, and the archive can pay them whenever they come.</source>
        <translation>
            <numerusform>%n holder has not been paid yet. Nothing is lost: the claim stands on the L1 for ever, and the archive can pay it at any time.</numerusform>
            <numerusform>%n holders have not been paid yet. They lose nothing: their claims stand on the L1 for ever, and the archive can pay them whenever they come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::EndDialog</name>
    <message numerus="yes">
        <source>At least %n account(s) have ether now.</source>
        <translation>
            <numerusform>At least %n account has ether now.</numerusform>
            <numerusform>At least %n accounts have ether now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have ether now.</source>
        <translation>
            <numerusform>%n account has ether now.</numerusform>
            <numerusform>%n accounts have ether now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::Format</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::GenesisListDialog</name>
    <message numerus="yes">
        <source>Accounts of a list have no names: %n of them was/were left out.</source>
        <translation>
            <numerusform>Accounts of a list have no names: %n of them was left out.</numerusform>
            <numerusform>Accounts of a list have no names: %n of them were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read, so nothing was taken. Mend the file and try again.</source>
        <translation>
            <numerusform>%n line cannot be read, so nothing was taken. Mend the file and try again.</numerusform>
            <numerusform>%n lines cannot be read, so nothing was taken. Mend the file and try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::ImportProblems</name>
    <message numerus="yes">
        <source>This design cannot be opened: %n problem(s)</source>
        <translation>
            <numerusform>This design cannot be opened: %n problem</numerusform>
            <numerusform>This design cannot be opened: %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::L1Card</name>
    <message numerus="yes">
        <source>Take back %n L1 block(s)</source>
        <translation>
            <numerusform>Take back %n L1 block</numerusform>
            <numerusform>Take back %n L1 blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::LifeClaims</name>
    <message numerus="yes">
        <source>%n cannot be paid; the list says why.</source>
        <translation>
            <numerusform>%n cannot be paid; the list says why.</numerusform>
            <numerusform>%n cannot be paid; the list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::LifeFacts</name>
    <message numerus="yes">
        <source>%n token contract(s)</source>
        <translation>
            <numerusform>%n token contract</numerusform>
            <numerusform>%n token contracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::OrderCheck</name>
    <message numerus="yes">
        <source>This asset has at most %n digit(s) after the point.</source>
        <translation>
            <numerusform>This asset has at most %n digit after the point.</numerusform>
            <numerusform>This asset has at most %n digits after the point.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::PalettePanel</name>
    <message numerus="yes">
        <source>%1 — %n module(s)</source>
        <translation>
            <numerusform>%1 — %n module</numerusform>
            <numerusform>%1 — %n modules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::ScalingCard</name>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::SearchResults</name>
    <message numerus="yes">
        <source>%n found for “%1”</source>
        <translation>
            <numerusform>%n found for “%1”</numerusform>
            <numerusform>%n found for “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::StageWindow</name>
    <message numerus="yes">
        <source>%n guest(s), transactions: %1</source>
        <translation>
            <numerusform>%n guest, transactions: %1</numerusform>
            <numerusform>%n guests, transactions: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::StatusBar</name>
    <message numerus="yes">
        <source>%n rollup(s) running</source>
        <translation>
            <numerusform>%n rollup running</numerusform>
            <numerusform>%n rollups running</numerusform>
        </translation>
    </message>
</context>
</TS>
