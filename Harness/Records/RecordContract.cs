using System.Reflection;
using System.Runtime.CompilerServices;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace GradCheck.Records;

/// <summary>What a record's JSON must hold, as its type says: what is <c>required</c> or a parameter must be there, and only what may be null may be.</summary>
internal sealed class RecordContract : DefaultContractResolver
{
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (member is PropertyInfo { } declared)
            property.Required = RequiredOf(declared);
        return property;
    }

    private static Required RequiredOf(PropertyInfo property)
    {
        bool mayBeNull = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
        return mayBeNull ? Required.Default
            : MustBeThere(property) ? Required.Always
            : Required.DisallowNull;
    }

    private static bool MustBeThere(PropertyInfo property) =>
        property.IsDefined(typeof(RequiredMemberAttribute))
        || property
            .DeclaringType!.GetConstructors()
            .SelectMany(c => c.GetParameters())
            .Any(p => p.Name == property.Name && !p.HasDefaultValue);
}
