#pragma once
#include "app/article/annotations.h"
#include "app/article/figures.h"
#include "app/language/caption_answers.h"
#include "app/media/picture_metadata.h"
#include "app/proofing/profile.h"

#include <QAbstractTableModel>

namespace toasoan {

enum class CaptionColumn { Picture, Caption, Credit, Alt };

/// What keeps a picture from being told: nothing is written where the house wants words, or the alt text says what the
/// headline says.
enum class CaptionFault { None, Missing, RepeatsHeadline };

/// The pictures of one article, a row each, with what is written about them. Changes are only asked for: the article
/// comes back with setArticle().
class CaptionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setArticle(const Article &article, const Annotations &annotations = {});
    void setProfile(const Profile &profile); ///< which words the house can do without
    [[nodiscard]] const Article &article() const { return m_article; }
    [[nodiscard]] const PlacedFigure &figure(int row) const { return m_figures[row].placed; }
    [[nodiscard]] const CaptionAnswers &answers(int row) const { return m_figures[row].answers; }
    [[nodiscard]] bool follows(int row) const { return m_figures[row].follows; } ///< its caption, the library's
    [[nodiscard]] CaptionFault fault(const QModelIndex &index) const;
    [[nodiscard]] bool isTold(int row) const; ///< caption, credit and alt are written
    [[nodiscard]] int untold() const;         ///< how many rows are not
    [[nodiscard]] QString letters(const QModelIndex &index) const;

    /// The letters of each column's first row into its other rows.
    void fillDown(const QModelIndexList &cells);
    /// Caption, credit and alt of each row, as a spreadsheet takes them.
    [[nodiscard]] QString wordsOf(const QList<int> &rows) const;
    /// Lines of caption, credit and alt with tabs between; one line goes to all rows, several to the rows from the
    /// first on.
    void putWords(const QString &lines, const QList<int> &rows);
    /// What the library says, where it says something.
    void takeWords(const PictureMetadata &words, int row);
    /// A sentence of the body becomes the caption of that picture.
    void takeOffer(const CaptionOffer &offer, int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// To be made in the article as one step.
    void changesWanted(const QList<toasoan::TextChange> &changes);

private:
    struct Row
    {
        PlacedFigure placed;
        CaptionAnswers answers;
        bool follows = false;
    };
    [[nodiscard]] Place place(const QModelIndex &index) const;
    void want(const QList<QPair<QModelIndex, QString>> &cells, QList<TextChange> changes = {});

    Article m_article;
    QList<CaptionLink> m_links;
    Profile m_profile;
    QList<Row> m_figures;
};

} // namespace toasoan
