#pragma once
#include "app/sandbox/child_process.h"

#include <QTemporaryDir>

#include <memory>

namespace toasoan {

/// Copy in a form that a reader knows.
struct ConvertedCopy
{
    QString name; ///< "copy.docx": says which reader
    QByteArray bytes;
};

/// Turns documents of Word before 2007 (.doc) into what our readers know, by LibreOffice, else antiword, else catdoc:
/// whichever is installed. They run in a private folder without the network, under limits, and only they read the
/// file. One thread; keep one for many files, since LibreOffice needs a second for a profile.
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
    [[nodiscard]] Result<ConvertedCopy> byOffice(const QString &program, const Patience &patience);
    [[nodiscard]] Result<ConvertedCopy> byPrinter(const QString &program, const QStringList &arguments,
                                                  const Patience &patience);

    QStringList m_folders;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace toasoan
