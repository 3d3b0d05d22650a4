#include "app/workflow/fingerprint.h"

#include "app/language/fold.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStringList>

namespace toasoan {
namespace {

constexpr int wordsShown = 8; // of a byte each

const QStringList &words()
{
    static const QStringList list = [] {
        QFile file(QStringLiteral(":/fingerprint/words.txt"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                              : QStringList();
    }();
    Q_ASSERT(list.size() == 256);
    return list;
}

QString lettersOf(const QString &text)
{
    QString letters = folded(text);
    letters.removeIf([](QChar c) { return !c.isLetter(); });
    return letters;
}

} // namespace

QString fingerprintWords(const PublicKey &key)
{
    const QByteArray named = QByteArrayLiteral("toasoan-key ") + key.value.toLatin1();
    const QByteArray hash = QCryptographicHash::hash(named, QCryptographicHash::Sha256);
    QStringList chosen;
    for (int i = 0; i < wordsShown; ++i)
        chosen.append(words().at(static_cast<unsigned char>(hash.at(i))));
    return chosen.join(u" · ");
}

bool isFingerprint(const QString &typed, const PublicKey &key)
{
    return !key.isEmpty() && lettersOf(typed) == lettersOf(fingerprintWords(key));
}

} // namespace toasoan
