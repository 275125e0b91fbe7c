// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

namespace studio::app {

/// One line of text from outside: always plain, cut with an ellipsis where room ends, whole in the tooltip,
/// and to be copied from the context menu or with Ctrl+C when it has the focus.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    explicit ElidedLabel(const QString& text, QWidget* parent = nullptr);

    /// Hashes are best cut in the middle; the default is the end.
    void setElideMode(Qt::TextElideMode mode);
    void setFullText(const QString& text);
    /// What is copied, when it is not the text: a whole address behind a name. Also stands in the tooltip.
    void setCopyText(const QString& text);
    const QString& fullText() const { return m_full; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void alignToLayout();
    void elide();
    void copy() const;
    QString copyable() const;

    QString m_full;   // as given
    QString m_shown;  // made fit to draw
    QString m_copy;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

}  // namespace studio::app
