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
