using Indicators.Importing;
using Indicators.Wording.Faults;

namespace Indicators.Web.Workroom.Changes;

/// <summary>Takes the file of a form through the gate that every file from outside passes.</summary>
internal static class Uploads
{
    /// <summary>The file's name and bytes.</summary>
    /// <exception cref="UserException">None came along, or it is not let through.</exception>
    public static (string Name, byte[] Content) Read(ChangeRequest request, UploadKind kind)
    {
        if (request.Files is not [{ Length: > 0 } or { FileName.Length: > 0 }] || request.Files[0] is not { } file)
        {
            throw UserException.Invalid(UploadFaults.NoFile);
        }

        using var content = new MemoryStream();
        file.CopyTo(content);
        var (name, bytes) = (UploadGate.NameOf(file.FileName), content.ToArray());
        UploadGate.Check(bytes, name, kind);
        return (name, bytes);
    }
}
