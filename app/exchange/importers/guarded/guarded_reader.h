#pragma once
#include "app/exchange/importers/guarded/word_converter.h"
#include "app/exchange/importers/imported.h"

namespace toasoan {

/// Reads copy so that a hostile file can do no harm and takes no more than a reader may: plain text in this process,
/// all other kinds in a child without files and network, 512 MB of memory and 10 s of processor time. The child is kept
/// for the next file; one that died is replaced. One thread; may be another one than it was made on.
class GuardedReader
{
public:
    /// `helper`: the program; empty: helperProgram().
    explicit GuardedReader(const QString &helper = {}, const QStringList &converterFolders = {});

    /// As importBytes(), and: BadInput when reading took too long, too much memory, or ended the child; ProgramMissing
    /// for a .doc where nothing can convert it, and where the helper is gone; Refused "cancelled" once `goesOn` says
    /// false, which ends the child.
    [[nodiscard]] Result<Imported> read(const QString &fileName, const QByteArray &bytes,
                                        const std::function<bool()> &goesOn = {});

    /// Ends the child; what it took. For tests and measurements.
    ChildEnd endChild();

private:
    [[nodiscard]] Result<Imported> readOldWord(const QByteArray &bytes, const std::function<bool()> &goesOn);
    [[nodiscard]] Imported withOldDocument(Imported mail, const std::function<bool()> &goesOn);
    [[nodiscard]] Result<Imported> readInChild(const QString &name, const QByteArray &bytes, const Patience &patience);
    [[nodiscard]] Result<QByteArray> asked(const QString &name, const QByteArray &bytes, const Patience &patience);
    [[nodiscard]] Outcome ensureChild();
    [[nodiscard]] Error blame(const Error &error);

    QString m_helper;
    std::optional<ChildProcess> m_child;
    int m_readByChild = 0;
    WordConverter m_converter;
};

/// The helper of this installation: beside our program, or in libexec; empty where it is not.
[[nodiscard]] QString helperProgram();

/// A file's kind by its first bytes where its name is known to lie: what is called .doc may be RTF, a web page, a mail
/// or newer. Else by its name. "docx", "doc", "html"…
[[nodiscard]] QString kindOfCopy(const QString &fileName, const QByteArray &bytes);

} // namespace toasoan
