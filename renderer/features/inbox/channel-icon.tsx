import { Globe, type LucideIcon, MessageCircle, MessageSquareText, Plug } from 'lucide-react';
import type { Channel } from '#shared/contract/common.ts';
import { Icon } from '../../components/icon.tsx';

const icons: Partial<Record<Channel, LucideIcon>> = {
  web: Globe,
  whatsapp: MessageCircle,
  sms: MessageSquareText,
};

/** The mark of a channel; every messenger without one of its own has the plug of an open integration. */
export function ChannelIcon({ channel, size = 12 }: { channel: Channel; size?: 12 | 14 | 16 }) {
  return <Icon of={icons[channel] ?? Plug} size={size} />;
}
