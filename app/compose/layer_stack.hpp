// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>
#include <optional>
#include <studio/module_info.hpp>

class QLabel;
class QPushButton;

namespace studio::app::bridge {
class EngineBridge;
}

namespace studio::app {

class DesignDocument;
class LayerPlate;

/// The layers of the design as plates above one another, and the design itself as a button above them.
class LayerStack : public QWidget {
    Q_OBJECT
public:
    LayerStack(DesignDocument& document, bridge::EngineBridge& bridge, QWidget* parent = nullptr);

    /// Empty: the design as a whole.
    std::optional<api::Layer> selected() const { return m_selected; }
    void select(std::optional<api::Layer> layer);
    void focusSelected();
    LayerPlate* plate(api::Layer layer) const;

Q_SIGNALS:
    void selectionChanged();
    void palettesRequested();
    void noticeGiven(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    LayerPlate* makePlate(const api::LayerInfo& info);
    void arrange();
    void writeTexts();
    void writePlate(LayerPlate& plate, const api::LayerInfo& info);
    QStringList settingsOf(api::Layer layer) const;
    void moveFocus(const LayerPlate* from, int step);
    void acceptDrop(api::Layer layer, const QString& moduleId);

    DesignDocument& m_document;
    bridge::EngineBridge& m_bridge;
    QList<LayerPlate*> m_plates;
    QLabel* m_hint;
    QPushButton* m_design;
    std::optional<api::Layer> m_selected;
};

}  // namespace studio::app
