#pragma once
#include <QFont>

#include <future>
#include <utility>

namespace toasoan {

/// The two families of the program: the newspaper's serif, and the quiet one of everything beside the text. Where one
/// is not installed, and for letters that it does not have, the system's nearest takes its place.
[[nodiscard]] QFont serifFont();
[[nodiscard]] QFont sansFont();
/// Of everything that is no page.
[[nodiscard]] QFont interfaceFont();

/// Which fonts are installed is read, or is not read ahead.
class FontsRead
{
public:
    FontsRead() = default;
    explicit FontsRead(std::shared_future<void> read) : m_read(std::move(read)) {}
    void wait() const
    {
        if (m_read.valid())
            m_read.wait();
    }

private:
    std::shared_future<void> m_read;
};

/// Reads that on a thread of its own: to be begun before there is a QApplication, and waited for before the first
/// letter is measured, for then Qt would read it, even while that is being done.
[[nodiscard]] FontsRead readFontsAhead();

} // namespace toasoan
