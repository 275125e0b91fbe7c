// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <optional>
#include <studio/module_info.hpp>
#include <studio/rollup_spec.hpp>
#include <widgets/theme.hpp>

namespace studio::app {

/// One layer of the stack: a plate to look at, a button for keyboard and screen reader, and a place to drop a
/// module on. A real widget, because drawn items have no accessible interface.
class LayerPlate : public QPushButton {
    Q_OBJECT
public:
    LayerPlate(api::Layer layer, QWidget* parent = nullptr);

    api::Layer layer() const { return m_layer; }
    /// `severity`: the gravest problem of the layer, if any.
    void setTexts(const QString& layerTitle, const QString& moduleTitle, const QStringList& settings);
    void setSeverity(std::optional<api::Severity> severity);
    /// How much of the width the words beside the plate may take.
    void setLabelWidth(int width);

    QSize sizeHint() const override { return {480, 112}; }
    QSize minimumSizeHint() const override { return {260, 76}; }

Q_SIGNALS:
    /// Enter: choose a module for this layer.
    void palettesRequested();
    void moduleDropped(const QString& moduleId);
    /// A module of another layer was dropped here.
    void strangerDropped(studio::api::Layer itsLayer);
    /// Up (−1) or down (+1) in the stack.
    void neighbourRequested(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool hitButton(const QPoint& position) const override;

private:
    struct Shape;
    Shape shape() const;
    /// The settings in one line where they fit, else one below the other.
    QStringList summaryLines() const;
    int wordsHeight() const;
    void paintPlate(QPainter& painter, const Shape& shape) const;
    void paintWords(QPainter& painter, const Shape& shape) const;
    void describe();

    api::Layer m_layer;
    Tone m_tone;
    QString m_layerTitle, m_moduleTitle;
    QStringList m_settings;
    std::optional<api::Severity> m_severity;
    int m_labelWidth = 220;
    bool m_dropHere = false;
};

}  // namespace studio::app
