namespace GradCheck.Gradebooks;

/// <summary>A column that grades may be written to.</summary>
/// <param name="Header">As it stands in the roster.</param>
/// <param name="Title">Without what the platform adds to it.</param>
/// <param name="Id">The platform's number for it, where there is one.</param>
/// <param name="Most">The points that it goes up to; null where the roster does not say.</param>
internal sealed record GradeColumn(int Index, string Header, string Title, string? Id = null, decimal? Most = null)
{
    public bool IsCalled(string name) =>
        new[] { Header, Title, Id }.Any(own => own is not null && own.Trim().Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));
}

/// <summary>A column that says whose row it is.</summary>
/// <param name="Clean">Takes off what the platform puts around the id.</param>
internal sealed record KeyColumn(int Index, string Header, Func<string, string> Clean)
{
    public KeyColumn(int index, string header)
        : this(index, header, cell => cell.Trim()) { }
}
