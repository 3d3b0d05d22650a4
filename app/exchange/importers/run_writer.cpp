#include "app/exchange/importers/run_writer.h"

#include <utility>

namespace toasoan {

void RunWriter::append(const QString &letters, const Setting &setting)
{
    if (letters.isEmpty())
        return;
    if (!m_runs.isEmpty() && m_runs.last().setting == setting)
        m_runs.last().letters += letters;
    else
        m_runs.append({letters, setting});
}

Text RunWriter::take(RawCopy &copy, const RefusedActs &refused)
{
    Text text;
    for (const auto &[letters, setting] : std::exchange(m_runs, {})) {
        QString read = letters;
        if (setting.font && !refused.contains(CopyAct::ConvertEncoding))
            read = fromLegacy(letters, setting.font->encoding, setting.font->letters);
        if (read != letters)
            note(copy, CopyAct::ConvertEncoding, letters.left(30) + u" → " + read.left(30));
        Marks marks = setting.marks;
        if (!setting.link.isEmpty()) // what is drawn under a link is no underline
            marks.setFlag(Mark::Underline, false);
        text.append(Run{read, marks, isSafeLink(setting.link) ? setting.link : QString()});
    }
    return text;
}

} // namespace toasoan
