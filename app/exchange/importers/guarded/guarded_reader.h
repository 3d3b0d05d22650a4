#pragma once
#include "app/exchange/importers/guarded/word_converter.h"
#include "app/exchange/importers/imported.h"
#include "app/sandbox/helper_child.h"

namespace toasoan {

enum class Guarding { ComplexKinds, AllKinds }; ///< which kinds of copy the child reads

struct GuardOptions
{
    QString helper = {};               ///< the program; empty: helperProcess()
    QStringList converterFolders = {}; ///< as WordConverter's
    Guarding guarding = Guarding::ComplexKinds;
};

/// Reads copy so that a hostile file can do no harm and takes no more than a reader may: plain text in this process,
/// all other kinds in a child without files and network, 512 MB of memory and 10 s of processor time. The child is kept
/// for the next file; one that died is replaced. One thread; may be another one than it was made on.
class GuardedReader
{
public:
    explicit GuardedReader(const GuardOptions &options = {});

    /// As importBytes(), and: BadInput when reading took too long, too much memory, or ended the child; ProgramMissing
    /// for a .doc where nothing can convert it, and where the helper is gone; Refused "cancelled" once `goesOn` says
    /// false, which ends the child.
    [[nodiscard]] Result<Imported> read(const QString &fileName, const QByteArray &bytes,
                                        const std::function<bool()> &goesOn = {});

    /// Ends the child. What it took, or the last one where there is none.
    ChildEnd endChild() { return m_child.end(); }
    [[nodiscard]] int childrenStarted() const { return m_child.started(); }

private:
    [[nodiscard]] Result<Imported> readOldWord(const QByteArray &bytes, const std::function<bool()> &goesOn);
    [[nodiscard]] Imported withOldDocument(Imported mail, const std::function<bool()> &goesOn);
    [[nodiscard]] Result<Imported> readInChild(const QString &name, const QByteArray &bytes, const Patience &patience);

    Guarding m_guarding;
    HelperChild m_child;
    WordConverter m_converter;
};

/// A file's kind by its first bytes where its name is known to lie: what is called .doc may be RTF, a web page, a mail
/// or newer. Else by its name. "docx", "doc", "html"…
[[nodiscard]] QString kindOfCopy(const QString &fileName, const QByteArray &bytes);

} // namespace toasoan
