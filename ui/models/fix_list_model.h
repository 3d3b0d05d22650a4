#pragma once
#include "app/proofing/finding.h"

#include <QAbstractListModel>

namespace toasoan {

/// One change that fixing or replacing would make, with the words around it; or words that were found, when its finding
/// has no replacement.
struct FixChange
{
    Finding finding;
    QString before;
    QString after;
    bool quoted = false; ///< in somebody else's words
    bool ticked = true;
};

/// What "fix all" or "replace all" would do, or where something was found: a heading for each text of the article (or
/// each article), then what stands in it; changes are to be ticked.
class FixListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Of fixes that touch each other only the one that is applied is listed. What was unticked stays so; quotations,
    /// guesses at unknown words and mere notes begin unticked.
    void setFixes(const QList<Finding> &findings, const QList<Passage> &passages);
    [[nodiscard]] QList<Finding> ticked() const;
    [[nodiscard]] QList<int> tickedSources() const; ///< of rows set by setRows()
    [[nodiscard]] int changeCount() const;

    struct Row
    {
        QString heading; ///< empty: the row is a change
        FixChange change;
        int source = -1;                                    ///< whoever made the row knows it by this number
        enum class Lock { Open, Locked } lock = Lock::Open; ///< Locked: nobody may tick it
    };
    /// Rows made elsewhere. What was unticked stays so.
    void setRows(const QList<Row> &rows);
    void appendRows(const QList<Row> &rows);
    [[nodiscard]] const Row &row(int index) const { return m_rows.at(index); }
    [[nodiscard]] bool canTick(int row) const; ///< of a heading: something under it

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QHash<QString, bool> answers() const;
    [[nodiscard]] std::pair<int, int> changesUnder(int heading) const; ///< first, one past the last
    [[nodiscard]] Qt::CheckState stateOf(int row) const;

    QList<Row> m_rows;
};

/// What a heading says of a text; paragraphs are counted from 1.
[[nodiscard]] QString partName(Part part, int paragraph);
/// The finding with the words around it; ticked.
[[nodiscard]] FixChange changeIn(const QString &text, const Finding &finding);

} // namespace toasoan
