#pragma once
#include "ui/captions/thumbnails.h"

#include <QStyledItemDelegate>

#include <memory>

namespace toasoan {

class CaptionModel;
class PagePictures;

/// Paints a picture's row: thumbnail, words, what the caption answers, what is missing. Enter ends the writing.
class CaptionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CaptionDelegate(QObject *parent = nullptr) : QStyledItemDelegate(parent) {}

    virtual void setPictures(PagePictures *pictures);
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
    void useThumbnails(PagePictures *pictures, QSize size, Thumbnails::Fit fit);
    /// In the middle of the frame, which is as large as the thumbnails.
    void paintPicture(QPainter &painter, const QRect &frame, const CaptionModel &model, int row,
                      const QPalette &palette) const;

private:
    std::unique_ptr<Thumbnails> m_thumbnails;
    QStringList m_credits;
};

} // namespace toasoan
