#pragma once
#include "app/sandbox/child_process.h"
#include "app/sandbox/memory_folder.h"

#include <memory>

namespace toasoan {

/// Copy in a form that a reader knows.
struct ConvertedCopy
{
    QString name; ///< "copy.docx": says which reader
    QByteArray bytes;
};

/// Turns documents of Word before 2007 (.doc) into what our readers know, by LibreOffice, else antiword, else catdoc:
/// whichever is installed. They run without the network, under limits, and only they read the file: it never lies on
/// the disk, but in memory, for LibreOffice in a private folder there (on the disk only where the system has no such
/// place). One thread; keep one for many files, since LibreOffice needs a second for a profile.
class WordConverter
{
public:
    /// `folders`: where programs are looked for; empty: where the system says.
    explicit WordConverter(QStringList folders = {}) : m_folders(std::move(folders)) {}

    /// ProgramMissing (args: "doc", names) where none is installed; BadInput for what they cannot read; Refused
    /// "cancelled"; Io.
    [[nodiscard]] Result<ConvertedCopy> convert(const QByteArray &doc, const Patience &patience);

private:
    [[nodiscard]] QString programNamed(const QString &name) const;
    [[nodiscard]] Result<ConvertedCopy> byOffice(const QString &program, const QByteArray &doc,
                                                 const Patience &patience);

    QStringList m_folders;
    std::unique_ptr<MemoryFolder> m_folder; ///< LibreOffice's
};

} // namespace toasoan
