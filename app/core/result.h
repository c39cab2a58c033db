// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <utility>
#include <variant>

namespace artiscope {

struct Nothing { // the value of a Result that only says that it worked
    bool operator==(const Nothing &) const = default;
};

// A value or an Error, with std::expected's names where they exist (that type needs C++23).
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) { }

    [[nodiscard]] bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const T &value() const { return std::get<0>(m_content); }
    [[nodiscard]] T &value() { return std::get<0>(m_content); }
    const T &operator*() const { return value(); }
    T &operator*() { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    [[nodiscard]] T take() { return std::move(std::get<0>(m_content)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

} // namespace artiscope
