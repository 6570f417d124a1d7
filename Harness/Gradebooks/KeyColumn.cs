namespace GradCheck.Gradebooks;

/// <summary>A column that says whose row it is.</summary>
/// <param name="Clean">Takes off what the platform puts around the id.</param>
internal sealed record KeyColumn(int Index, string Header, Func<string, string> Clean)
{
    public KeyColumn(int index, string header)
        : this(index, header, cell => cell.Trim()) { }
}
