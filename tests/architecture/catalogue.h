#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace toasoan {

/// One message of a .ts file.
struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< one, or for a message with a number one for each number the language tells apart
    QString state;     ///< empty when finished; else unfinished, vanished, obsolete
    bool counts = false;

    [[nodiscard]] bool isComplete() const;
};

/// The messages of a .ts file; empty when it cannot be read.
[[nodiscard]] QList<Message> readCatalogue(const QString &path);

/// What is wrong with the translation as such, a sentence each: placeholders, mnemonic, letters, tone marks.
[[nodiscard]] QStringList faultsOf(const Message &message);

} // namespace toasoan
