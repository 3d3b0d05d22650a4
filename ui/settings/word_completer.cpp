#include "ui/settings/word_completer.h"

#include "app/language/fold.h"

#include <QLineEdit>
#include <QStandardItemModel>

namespace toasoan {
namespace {

constexpr int foldedRole = Qt::UserRole + 1;

/// What stands before the word that is being written.
QString before(const QString &text)
{
    const qsizetype comma = text.lastIndexOf(u',');
    return comma < 0 ? QString() : QString(text.left(comma + 1) + u' ');
}

} // namespace

WordCompleter::WordCompleter(const QStringList &known, Words words, QLineEdit *field)
    : QCompleter(field), m_words(words), m_field(field)
{
    auto *model = new QStandardItemModel(this);
    for (const QString &word : known) {
        auto *item = new QStandardItem(word);
        item->setData(folded(word), foldedRole);
        model->appendRow(item);
    }
    setModel(model);
    setCompletionRole(foldedRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseSensitive); // folded letters are lower case
    setMaxVisibleItems(8);
    field->setCompleter(this);
}

QStringList WordCompleter::splitPath(const QString &path) const
{
    return {folded(m_words == Words::Several ? path.section(u',', -1).trimmed() : path.trimmed())};
}

QString WordCompleter::pathFromIndex(const QModelIndex &index) const
{
    const QString word = index.data(Qt::DisplayRole).toString();
    return m_words == Words::Several ? QString(before(m_field->text()) + word) : word;
}

} // namespace toasoan
