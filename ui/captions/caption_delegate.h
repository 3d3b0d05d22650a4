#pragma once
#include <QStyledItemDelegate>

namespace toasoan {

class CaptionModel;
class PagePictures;

/// Paints a picture's row: thumbnail, words, what the caption answers, what is missing. Enter ends the writing.
class CaptionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CaptionDelegate(QObject *parent = nullptr) : QStyledItemDelegate(parent) {}

    void setPictures(PagePictures *pictures) { m_pictures = pictures; }
    void setKnownCredits(const QStringList &credits) { m_credits = credits; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    void lineEnded(); ///< by Enter: the next picture's turn

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void paintPicture(QPainter &painter, const QRect &rect, const CaptionModel &model, int row,
                      const QPalette &palette) const;

    PagePictures *m_pictures = nullptr;
    QStringList m_credits;
};

} // namespace toasoan
